/** The facade, the namespaces and the forms of a call. */
@NullMarked
package dev.docbind.generator.emit.java.client;

import org.jspecify.annotations.NullMarked;
