/** Turns plans and the pages' Markdown into Javadoc, which text of the documentation can neither end nor escape. */
@NullMarked
package dev.docbind.generator.emit.java.javadoc;

import org.jspecify.annotations.NullMarked;
