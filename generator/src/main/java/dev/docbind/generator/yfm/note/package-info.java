/** Notes: {@code {% note %}} to {@code {% endnote %}}. */
@NullMarked
package dev.docbind.generator.yfm.note;

import org.jspecify.annotations.NullMarked;
