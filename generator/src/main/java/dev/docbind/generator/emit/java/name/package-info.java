/** The names of a client: packages, classes, methods, made from the names of the spec alone, before any plan. */
@NullMarked
package dev.docbind.generator.emit.java.name;

import org.jspecify.annotations.NullMarked;
