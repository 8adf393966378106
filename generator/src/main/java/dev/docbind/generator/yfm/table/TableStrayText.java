package dev.docbind.generator.yfm.table;

import org.commonmark.node.CustomBlock;

/** Text between the rows of a table or after its end, which belongs to no cell. */
public final class TableStrayText extends CustomBlock {}
