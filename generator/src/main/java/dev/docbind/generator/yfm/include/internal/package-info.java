/** Reads includes. */
@NullMarked
package dev.docbind.generator.yfm.include.internal;

import org.jspecify.annotations.NullMarked;
