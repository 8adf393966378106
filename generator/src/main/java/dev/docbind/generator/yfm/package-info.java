/** The YFM dialect of Markdown: one parser with all constructs switched on and source spans kept. */
@NullMarked
package dev.docbind.generator.yfm;

import org.jspecify.annotations.NullMarked;
