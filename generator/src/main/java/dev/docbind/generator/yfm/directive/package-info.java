/** What all constructs between braces and percent characters have in common. */
@NullMarked
package dev.docbind.generator.yfm.directive;

import org.jspecify.annotations.NullMarked;
