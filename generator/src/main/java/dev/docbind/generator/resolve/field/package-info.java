/** Parameters and answer rows with their children, types and values. */
@NullMarked
package dev.docbind.generator.resolve.field;

import org.jspecify.annotations.NullMarked;
