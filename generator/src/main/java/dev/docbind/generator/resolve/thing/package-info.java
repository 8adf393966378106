/** Which structures of the API are one thing, and what its fields are by the evidence of all methods. */
@NullMarked
package dev.docbind.generator.resolve.thing;

import org.jspecify.annotations.NullMarked;
