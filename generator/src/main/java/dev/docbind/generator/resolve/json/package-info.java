/** JSON of examples, read as tolerantly as a person reads it. */
@NullMarked
package dev.docbind.generator.resolve.json;

import org.jspecify.annotations.NullMarked;
