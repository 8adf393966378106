/** Cuts: {@code {% cut %}} to {@code {% endcut %}}. */
@NullMarked
package dev.docbind.generator.yfm.cut;

import org.jspecify.annotations.NullMarked;
