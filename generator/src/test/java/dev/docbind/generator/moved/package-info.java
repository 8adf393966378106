/** What the types of a client are called that were called otherwise in another one. */
@NullMarked
package dev.docbind.generator.moved;

import org.jspecify.annotations.NullMarked;
