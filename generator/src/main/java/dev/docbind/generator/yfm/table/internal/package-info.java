/** Reads YFM tables. */
@NullMarked
package dev.docbind.generator.yfm.table.internal;

import org.jspecify.annotations.NullMarked;
