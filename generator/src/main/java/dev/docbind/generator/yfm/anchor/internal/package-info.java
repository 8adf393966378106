/** Reads heading anchors. */
@NullMarked
package dev.docbind.generator.yfm.anchor.internal;

import org.jspecify.annotations.NullMarked;
