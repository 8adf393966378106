/** YFM tables: {@code #| || a | b || |#}. */
@NullMarked
package dev.docbind.generator.yfm.table;

import org.jspecify.annotations.NullMarked;
