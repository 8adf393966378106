/** Events: which a page documents, and what it says of them. */
@NullMarked
package dev.docbind.generator.resolve.event;

import org.jspecify.annotations.NullMarked;
