/** The methods of {@code v3}. */
@NullMarked
package dev.docbind.hostile.v3;

import org.jspecify.annotations.NullMarked;
