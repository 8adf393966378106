/** The methods of {@code v3.tasks.aux_}. */
@NullMarked
package dev.docbind.hostile.v3.tasks.aux_;

import org.jspecify.annotations.NullMarked;
