/** Which method a page documents. */
@NullMarked
package dev.docbind.generator.resolve.identity;

import org.jspecify.annotations.NullMarked;
