/** What it means: the linker that joins pages into the spec, overrides, rules, and the spec as JSON. */
@NullMarked
package dev.docbind.generator.resolve;

import org.jspecify.annotations.NullMarked;
