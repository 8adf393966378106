/** How much of the pages is read: rows, examples and sections, with the reasons why some are not. */
@NullMarked
package dev.docbind.generator.resolve.coverage;

import org.jspecify.annotations.NullMarked;
