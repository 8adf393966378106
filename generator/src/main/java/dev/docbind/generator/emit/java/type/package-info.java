/** One emitter for each kind of emitted type, and its members: records, builders, setters, value classes, error enums. */
@NullMarked
package dev.docbind.generator.emit.java.type;

import org.jspecify.annotations.NullMarked;
