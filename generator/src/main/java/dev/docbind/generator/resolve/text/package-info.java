/** Patterns in the sentences of pages. */
@NullMarked
package dev.docbind.generator.resolve.text;

import org.jspecify.annotations.NullMarked;
