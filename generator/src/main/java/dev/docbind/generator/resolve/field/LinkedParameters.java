package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.field.child.ChildFinder;
import dev.docbind.generator.resolve.field.child.LinkedFields;
import dev.docbind.generator.resolve.field.child.LinkedTable;
import dev.docbind.generator.resolve.field.child.LinkedTables;
import dev.docbind.generator.resolve.field.child.NameStyle;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.QueryNames;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives parameters the fields of the tables that their texts link to, under the names that the requests send. */
final class LinkedParameters {

    private final LinkedTables tables;
    private final ChildFinder children;
    private final Diagnostics diagnostics;

    LinkedParameters(LinkedTables tables, ChildFinder children, Diagnostics diagnostics) {
        this.tables = tables;
        this.children = children;
        this.diagnostics = diagnostics;
    }

    /** The rows of one level and those below it. */
    List<FieldNode> followed(List<FieldNode> rows, ExampleValues sent) {
        Set<LinkedTable> queried = new HashSet<>();
        List<FieldNode> followed =
                FieldNode.each(rows, row -> followed(row, RequestLevels.shown(sent, row.wireName()), queried));
        return queried.isEmpty()
                ? followed
                : FieldNode.each(followed, row -> ofOthers(row, RequestLevels.shown(sent, row.wireName()), queried));
    }

    private FieldNode followed(FieldNode node, ExampleValues shape, Set<LinkedTable> queried) {
        FieldNode below = node.with(followed(node.fields(), shape.core()));
        return mayFollow(below) && !shape.isEmpty()
                ? found(below, shape, queried).orElse(below)
                : below;
    }

    private boolean mayFollow(FieldNode node) {
        return node.listing().section() == null
                && node.facts().fieldsRef() == null
                && (children.expands(node) || (isQuery(node) && node.structured()));
    }

    private static boolean isQuery(FieldNode node) {
        return QueryNames.kindOf(node.name()) != null;
    }

    /** A query that shows too little: it takes the names that a query beside it takes, if its own text links to them, too. */
    private FieldNode ofOthers(FieldNode node, ExampleValues shape, Set<LinkedTable> queried) {
        if (!isQuery(node) || !node.fields().isEmpty() || !mayFollow(node)) {
            return node;
        }
        List<String> names = levels(node, shape).get(0);
        return tables.of(node).stream()
                .filter(queried::contains)
                .filter(table -> LinkedFields.mayTake(table, names))
                .findFirst()
                .map(table -> joined(node, table, names))
                .orElse(node);
    }

    private Optional<FieldNode> found(FieldNode node, ExampleValues shape, Set<LinkedTable> queried) {
        List<LinkedTable> linked = tables.of(node);
        for (List<String> names : levels(node, shape)) {
            Optional<LinkedTable> table =
                    describesMost(node, names) ? Optional.empty() : LinkedFields.ofSent(linked, names);
            if (table.isPresent()) {
                if (isQuery(node)) {
                    queried.add(table.get());
                }
                FieldNode joined = joined(node, table.get(), names);
                return Optional.of(joined.with(followed(joined.fields(), shape.core())));
            }
        }
        return Optional.empty();
    }

    /** The names that are shown in the place of the fields: as keys or, of a query, as words; in a level between; in the entries of a map. */
    private static List<List<String>> levels(FieldNode node, ExampleValues shape) {
        ExampleValues core = shape.core();
        List<List<String>> levels = new ArrayList<>();
        levels.add(core.isObject() || !isQuery(node) ? core.names() : core.texts());
        levels.add(core.anyMember().core().names());
        return levels;
    }

    /** Whether the page itself lists most of what is sent. */
    private static boolean describesMost(FieldNode node, List<String> names) {
        Set<String> own = new HashSet<>();
        node.fields().forEach(field -> own.add(NameStyle.key(field.name())));
        return Majority.atLeastHalf(
                names.stream().filter(name -> own.contains(NameStyle.key(name))).count(), names.size());
    }

    /** The field with the rows of the table beside its own, which say more of this method than the table's. */
    private FieldNode joined(FieldNode node, LinkedTable table, List<String> shown) {
        if (!children.mayAdd(table.rows())) {
            return node;
        }
        Set<String> own = new HashSet<>();
        List<FieldNode> fields = new ArrayList<>();
        for (FieldNode field : node.fields()) {
            own.add(NameStyle.key(field.name()));
            FieldNode row = table.row(field.name());
            fields.add(row != null && field.types().isEmpty() ? field.typed(row) : field);
        }
        Optional<NameStyle> style = style(node, table, shown);
        for (FieldNode row : table.rows()) {
            if (!own.contains(NameStyle.key(row.name()))) {
                fields.add(style.map(other -> spelled(row, other)).orElse(row));
            }
        }
        return node.with(node.listing().under(table.heading())).with(fields);
    }

    /** The style of what is sent, and of what the page itself names, where the table's is another. */
    private Optional<NameStyle> style(FieldNode node, LinkedTable table, List<String> shown) {
        List<String> written = new ArrayList<>(shown);
        node.fields().forEach(field -> written.add(field.name()));
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String name : written) {
            FieldNode row = table.row(name);
            if (row != null) {
                pairs.put(row.name(), name);
            }
        }
        Optional<NameStyle> style = NameStyle.from(pairs);
        pairs.entrySet().stream()
                .filter(pair -> style.isPresent() && !pair.getKey().equals(pair.getValue()))
                .findFirst()
                .ifPresent(pair -> diagnostics.warning(
                        "linked-names-differ",
                        node.row().nameLocation(),
                        "the table that " + node.name() + " links to says " + pair.getKey() + ", this page says "
                                + pair.getValue(),
                        "all names of the table are sent as this page writes them"));
        return style;
    }

    private static FieldNode spelled(FieldNode row, NameStyle style) {
        String name = style.of(row.name());
        return row.place().map() || name.equals(row.name())
                ? row
                : row.with(row.place().spelled(name));
    }
}
