/** What follows from all rows of a structure and from the requests of the page, once every row is known and corrected. */
@NullMarked
package dev.docbind.generator.resolve.structure;

import org.jspecify.annotations.NullMarked;
