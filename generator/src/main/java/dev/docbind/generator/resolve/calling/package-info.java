/** How a method is called, beside its parameters. */
@NullMarked
package dev.docbind.generator.resolve.calling;

import org.jspecify.annotations.NullMarked;
