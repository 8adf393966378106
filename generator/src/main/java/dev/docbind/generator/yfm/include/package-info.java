/** Includes: {@code {% include [label](path#anchor) %}}. */
@NullMarked
package dev.docbind.generator.yfm.include;

import org.jspecify.annotations.NullMarked;
