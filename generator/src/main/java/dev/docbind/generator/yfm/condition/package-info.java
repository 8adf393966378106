/** Conditions: {@code {% if … %}} to {@code {% endif %}}. */
@NullMarked
package dev.docbind.generator.yfm.condition;

import org.jspecify.annotations.NullMarked;
