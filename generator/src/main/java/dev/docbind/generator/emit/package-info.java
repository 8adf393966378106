/** Turns the spec into files: names first, bodies second. */
@NullMarked
package dev.docbind.generator.emit;

import org.jspecify.annotations.NullMarked;
