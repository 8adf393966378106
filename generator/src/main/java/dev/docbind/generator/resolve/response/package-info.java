/** The answer as a tree that follows the wire. */
@NullMarked
package dev.docbind.generator.resolve.response;

import org.jspecify.annotations.NullMarked;
