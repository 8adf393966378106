/** Finds and reads the pages below a folder; what cannot be read is a problem. */
@NullMarked
package dev.docbind.generator.source.tree;

import org.jspecify.annotations.NullMarked;
