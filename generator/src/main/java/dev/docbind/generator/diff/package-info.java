/** What a change of a documentation does to Java programs, as values: changes, their rules, what has been accepted. */
@NullMarked
package dev.docbind.generator.diff;

import org.jspecify.annotations.NullMarked;
