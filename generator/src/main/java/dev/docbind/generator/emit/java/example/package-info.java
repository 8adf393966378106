/** The example in the Javadoc of a call: the arguments that the page's request shows, as Java. */
@NullMarked
package dev.docbind.generator.emit.java.example;

import org.jspecify.annotations.NullMarked;
