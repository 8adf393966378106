/** The methods of {@code im.notify}. */
@NullMarked
package dev.docbind.hostile.im.notify;

import org.jspecify.annotations.NullMarked;
