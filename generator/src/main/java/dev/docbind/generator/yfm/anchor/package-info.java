/** Heading anchors: {@code {#anchor}} at the end of a heading. */
@NullMarked
package dev.docbind.generator.yfm.anchor;

import org.jspecify.annotations.NullMarked;
