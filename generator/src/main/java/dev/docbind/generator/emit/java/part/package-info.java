/** The parts of a client, each emitted for itself, and what tells that the files of a part need not be emitted again. */
@NullMarked
package dev.docbind.generator.emit.java.part;

import org.jspecify.annotations.NullMarked;
