/** The fields of a page as the stages of linking hand them on, and the words for types. */
@NullMarked
package dev.docbind.generator.resolve.field.tree;

import org.jspecify.annotations.NullMarked;
