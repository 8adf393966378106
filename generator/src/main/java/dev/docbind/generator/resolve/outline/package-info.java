/** The sections of a page, found by their headings. */
@NullMarked
package dev.docbind.generator.resolve.outline;

import org.jspecify.annotations.NullMarked;
