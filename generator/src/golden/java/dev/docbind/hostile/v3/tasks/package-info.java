/** The methods of {@code v3.tasks}. */
@NullMarked
package dev.docbind.hostile.v3.tasks;

import org.jspecify.annotations.NullMarked;
