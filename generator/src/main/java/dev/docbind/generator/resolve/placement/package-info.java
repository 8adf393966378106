/** Placements: which a page documents, and what is sent when one is opened. */
@NullMarked
package dev.docbind.generator.resolve.placement;

import org.jspecify.annotations.NullMarked;
