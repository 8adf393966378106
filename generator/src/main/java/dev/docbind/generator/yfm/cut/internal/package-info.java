/** Reads cuts. */
@NullMarked
package dev.docbind.generator.yfm.cut.internal;

import org.jspecify.annotations.NullMarked;
