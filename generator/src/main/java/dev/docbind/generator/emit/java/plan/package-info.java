/** What the emitted types consist of, as values: components, records, closed lists, constants, namespaces. Plans carry facts; Javadoc and code are made from them. */
@NullMarked
package dev.docbind.generator.emit.java.plan;

import org.jspecify.annotations.NullMarked;
