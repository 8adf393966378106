/** The public API of a client as values: its types, their members, and what of the documentation each of them stands for. */
@NullMarked
package dev.docbind.generator.emit.java.api;

import org.jspecify.annotations.NullMarked;
