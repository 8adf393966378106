/** The records of events, the family that they are, and their codes. */
@NullMarked
package dev.docbind.generator.emit.java.event;

import org.jspecify.annotations.NullMarked;
