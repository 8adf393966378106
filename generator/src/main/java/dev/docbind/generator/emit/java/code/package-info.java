/** Pieces of Java code that know nothing else: the names of the runtime's types, literals. */
@NullMarked
package dev.docbind.generator.emit.java.code;

import org.jspecify.annotations.NullMarked;
