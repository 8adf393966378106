/** Lays out the emitted sources: line ends, the header of a record, comments as they were made. */
@NullMarked
package dev.docbind.generator.emit.java.layout;

import org.jspecify.annotations.NullMarked;
