/** The methods of {@code im}. */
@NullMarked
package dev.docbind.hostile.im;

import org.jspecify.annotations.NullMarked;
