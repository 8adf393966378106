/** Inline text that is parsed when somebody asks for it. */
@NullMarked
package dev.docbind.generator.yfm.inline;

import org.jspecify.annotations.NullMarked;
