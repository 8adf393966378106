/** Reads notes. */
@NullMarked
package dev.docbind.generator.yfm.note.internal;

import org.jspecify.annotations.NullMarked;
