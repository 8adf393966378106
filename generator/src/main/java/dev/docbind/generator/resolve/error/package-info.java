/** The errors that pages document. */
@NullMarked
package dev.docbind.generator.resolve.error;

import org.jspecify.annotations.NullMarked;
