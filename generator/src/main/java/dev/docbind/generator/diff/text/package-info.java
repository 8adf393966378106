/** Changes as text, Markdown and JSON. */
@NullMarked
package dev.docbind.generator.diff.text;

import org.jspecify.annotations.NullMarked;
