package dev.docbind.generator.resolve.response;

import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.ArrayList;
import java.util.List;

/** A node of the answer while rows are put below it: what the page lists inside it waits until it is placed. */
final class PlacedField {

    private FieldNode node;
    private final List<PlacedField> fields = new ArrayList<>();

    /** A node with nothing placed below it. */
    PlacedField(FieldNode node) {
        this.node = node;
    }

    String name() {
        return node.name();
    }

    /** What is known of it; its fields are those that the page lists. */
    FieldNode node() {
        return node;
    }

    /** What is placed below it. */
    List<PlacedField> fields() {
        return fields;
    }

    /** Puts another below it. */
    void add(PlacedField field) {
        fields.add(field);
    }

    /** Takes its name for many keys. */
    void nameKeys() {
        node = node.with(node.place().ofKeys());
    }

    /** Takes what is below it for the fields of each entry of a map. */
    void takeEntry(String key) {
        node = node.with(node.place().withEntry(key));
    }

    /** Takes its JSON for a description of the field. */
    void describe() {
        node = node.with(node.place().describing());
    }

    /** Drops what is placed below it. */
    void clear() {
        fields.clear();
    }

    /** The node with all that is placed below it. */
    FieldNode toNode() {
        return node.with(fields.stream().map(PlacedField::toNode).toList());
    }
}
