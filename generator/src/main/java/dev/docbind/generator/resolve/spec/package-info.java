/** The spec as a JSON file. */
@NullMarked
package dev.docbind.generator.resolve.spec;

import org.jspecify.annotations.NullMarked;
