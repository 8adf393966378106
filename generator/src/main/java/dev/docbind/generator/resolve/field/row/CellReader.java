package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleWords;

/** Reads what a row's own cell says about its field: keys, values, operators, nested tables, facts of the text. */
public final class CellReader {

    private final TableRows tables;
    private final ExampleWords shown;

    /** A reader for the cells of a page whose examples show these words. */
    public CellReader(TableRows tables, ExampleWords shown) {
        this.tables = tables;
        this.shown = shown;
    }

    /** A field with what its cell says; where that lists keys, with what their bullets say. A cell is read once. */
    public FieldNode read(FieldNode node) {
        return node.facts().read() ? node : new CellReading(node, this).node();
    }

    TableRows tables() {
        return tables;
    }

    ExampleWords shown() {
        return shown;
    }
}
