/** Reads conditions. */
@NullMarked
package dev.docbind.generator.yfm.condition.internal;

import org.jspecify.annotations.NullMarked;
