/** A call as a fragment of a program: what it sends, and what is done with what comes back. */
@NullMarked
package dev.docbind.generator.emit.java.snippet;

import org.jspecify.annotations.NullMarked;
