/** What all constructs between braces and percent signs have in common. */
@NullMarked
package dev.docbind.generator.yfm.directive;

import org.jspecify.annotations.NullMarked;
