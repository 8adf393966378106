/** All entries of a list, page by page. */
@NullMarked
package dev.docbind.runtime.list;

import org.jspecify.annotations.NullMarked;
