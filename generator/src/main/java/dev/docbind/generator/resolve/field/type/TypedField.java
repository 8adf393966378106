package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.field.tree.CellFacts;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.Row;
import java.util.List;

/** Makes the spec's field of what all stages found. */
final class TypedField {

    private TypedField() {}

    static Field of(FieldNode node, CellFacts facts, FieldType type, List<Field> fields) {
        Row row = node.row();
        return Field.builder(row.name(), row.location())
                .wireName(node.wireName())
                .required(row.starred())
                .requiredWhen(facts.requiredWhen())
                .types(row.types())
                .type(type.type())
                .description(row.description())
                .nameLocation(row.nameLocation())
                .fields(fields)
                .elements(facts.elements())
                .values(facts.values())
                .openValues(facts.some() && !facts.values().isEmpty())
                .operators(facts.operators())
                .defaultValue(facts.defaultValue())
                .map(node.place().map())
                .documented(node.documented())
                .describes(node.place().describes())
                .fieldsRef(facts.fieldsRef())
                .variant(node.origin().variant())
                .alternativeTo(node.origin().alternativeTo())
                .page(node.origin().page())
                .entry(node.place().entry())
                .section(node.listing().section())
                .written(type.written())
                .alternatives(type.alternatives())
                .definition(node.listing().definition())
                .build();
    }
}
