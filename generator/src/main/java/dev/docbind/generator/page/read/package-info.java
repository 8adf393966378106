/** Pages are read: the blocks that the parser finds become elements with their places. */
@NullMarked
package dev.docbind.generator.page.read;

import org.jspecify.annotations.NullMarked;
