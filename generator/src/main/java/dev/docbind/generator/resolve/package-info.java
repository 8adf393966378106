/** What it means: the linker that joins pages into the spec. */
@NullMarked
package dev.docbind.generator.resolve;

import org.jspecify.annotations.NullMarked;
