/** What a walk over all pages of a method's entries needs. */
@NullMarked
package dev.docbind.generator.resolve.paging;

import org.jspecify.annotations.NullMarked;
