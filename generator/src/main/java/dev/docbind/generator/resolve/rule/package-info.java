/** Rules that look at the whole spec. */
@NullMarked
package dev.docbind.generator.resolve.rule;

import org.jspecify.annotations.NullMarked;
