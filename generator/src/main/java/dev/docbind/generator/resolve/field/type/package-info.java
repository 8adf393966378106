/** What the type words of a field mean, by the page and its examples. */
@NullMarked
package dev.docbind.generator.resolve.field.type;

import org.jspecify.annotations.NullMarked;
