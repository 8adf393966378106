package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.child.ChildFinder;
import dev.docbind.generator.resolve.field.child.LinkedFields;
import dev.docbind.generator.resolve.field.child.LinkedTable;
import dev.docbind.generator.resolve.field.child.LinkedTables;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Gives a structure of the answer whose fields the page does not list those of the table that its text links to. Where the example
 * describes fields instead of showing their values, such a table says which there are, not what the answer consists of.
 */
final class LinkedAnswer {

    private final LinkedTables tables;
    private final ChildFinder children;
    private final SourceLocation example;

    LinkedAnswer(LinkedTables tables, ChildFinder children, SourceLocation example) {
        this.tables = tables;
        this.children = children;
        this.example = example;
    }

    /** The placed rows of one level and those below it. */
    List<FieldNode> followed(List<FieldNode> rows, ExampleValues level) {
        return FieldNode.each(
                rows,
                row -> row.name().equals(Envelope.TIME) ? row : followed(tables.valued(row), level.member(row.name())));
    }

    private FieldNode followed(FieldNode node, ExampleValues shape) {
        if (node.place().describes()) {
            return node;
        }
        if (shape.isEmpty()) {
            return explained(node);
        }
        ExampleValues inside = shape.core();
        if (!node.fields().isEmpty()) {
            boolean entries = node.place().container() == Container.MAP;
            return node.with(
                    followed(node.fields(), entries ? inside.anyMember().core() : inside));
        }
        boolean open = node.documented() && inside.isObject() && !describes(inside) && children.expands(node);
        List<LinkedTable> linked = open ? tables.of(node) : List.of();
        return linked.isEmpty() ? node : here(node, linked, inside).orElseGet(() -> below(node, linked, inside));
    }

    /** What no example shows has the fields that the page which names it lists of it. */
    private FieldNode explained(FieldNode node) {
        boolean open = node.fields().isEmpty() && node.documented();
        FieldNode whole = open ? tables.explained(node) : node;
        return open && children.mayAdd(whole.fields()) ? whole : node;
    }

    /** Whether fields are described here, or in the one thing that is here. */
    private static boolean describes(ExampleValues level) {
        return Descriptions.areMost(level) || (level.names().size() == 1 && Descriptions.areMost(level.anyMember()));
    }

    private Optional<FieldNode> here(FieldNode node, List<LinkedTable> linked, ExampleValues level) {
        return LinkedFields.ofAnswered(linked, level.names())
                .filter(table -> children.mayAdd(table.rows()))
                .map(table -> node.with(node.listing().under(table.heading()))
                        .with(followed(ListedLevel.of(LiteralNames.kept(table.rows(), level), level, example), level)));
    }

    /** The field where the table describes what stands one level deeper: in the one thing that it holds, or in each entry. */
    private FieldNode below(FieldNode node, List<LinkedTable> linked, ExampleValues inside) {
        String first = inside.names().get(0);
        if (inside.names().size() == 1 && !inside.isMap()) {
            return here(
                            FieldNode.shown(first, example),
                            linked,
                            inside.member(first).core())
                    .map(inner -> node.with(List.of(inner)))
                    .orElse(node);
        }
        return here(node, linked, inside.anyMember().core())
                .map(map -> map.with(map.place().withEntry(first)))
                .orElse(node);
    }
}
