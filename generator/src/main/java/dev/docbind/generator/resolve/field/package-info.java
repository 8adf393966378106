/** Parameters: rows, children, names on the wire, types. */
@NullMarked
package dev.docbind.generator.resolve.field;

import org.jspecify.annotations.NullMarked;
