package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Json;
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
import org.jspecify.annotations.Nullable;

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
        FieldNode below = tables.valued(node).with(followed(node.fields(), shape.core()));
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
        Level level = levels(node, shape).get(0);
        return tables.of(node).stream()
                .filter(queried::contains)
                .filter(table -> LinkedFields.mayTake(table, level.names()))
                .findFirst()
                .map(table -> joined(node, table, level))
                .orElse(node);
    }

    private Optional<FieldNode> found(FieldNode node, ExampleValues shape, Set<LinkedTable> queried) {
        List<LinkedTable> linked = tables.of(node);
        for (Level level : levels(node, shape)) {
            Optional<LinkedTable> table =
                    describesMost(node, level.names()) ? Optional.empty() : LinkedFields.ofSent(linked, level.names());
            if (table.isPresent()) {
                if (isQuery(node)) {
                    queried.add(table.get());
                }
                FieldNode joined = joined(node, table.get(), level);
                return Optional.of(
                        level.entry() == null
                                ? joined
                                : joined.with(joined.place().withEntry(level.entry())));
            }
        }
        return Optional.empty();
    }

    /** The names that are shown in the place of the fields: as keys or, of a query, as words; in a level between; in the entries of a map. */
    private static List<Level> levels(FieldNode node, ExampleValues shape) {
        ExampleValues core = shape.core();
        ExampleValues below = core.anyMember().core();
        List<String> names = core.isObject() || !isQuery(node) ? core.names() : core.texts();
        return List.of(
                new Level(LinkedFields.named(names), core, null),
                new Level(LinkedFields.named(below.names()), below, entry(core)));
    }

    /** The first of several members that are all structures. A single one may be a level between. */
    private static @Nullable String entry(ExampleValues core) {
        boolean entries = core.names().size() > 1
                && core.anyMember().all(json -> json instanceof Json.ObjectValue || json instanceof Json.ArrayValue);
        return entries ? core.names().get(0) : null;
    }

    /** Whether the page itself lists most of what is sent. */
    private static boolean describesMost(FieldNode node, List<String> names) {
        Set<String> own = new HashSet<>();
        node.fields().forEach(field -> own.add(NameStyle.key(field.name())));
        return Majority.atLeastHalf(
                names.stream().filter(name -> own.contains(NameStyle.key(name))).count(), names.size());
    }

    /** The field with the rows of the table beside its own, which say more of this method than the table's. */
    private FieldNode joined(FieldNode node, LinkedTable table, Level level) {
        if (!children.mayAdd(table.rows())) {
            return node;
        }
        Set<String> own = new HashSet<>();
        List<FieldNode> fields = new ArrayList<>();
        for (FieldNode field : node.fields()) {
            own.add(NameStyle.key(field.name()));
            FieldNode row = table.row(field.name());
            fields.addAll(
                    row != null && field.types().isEmpty()
                            ? followed(List.of(field.typed(row)), level.inside())
                            : List.of(field));
        }
        Optional<NameStyle> style = style(node, table, level.names());
        List<FieldNode> added = new ArrayList<>();
        for (FieldNode row : table.rows()) {
            if (!own.contains(NameStyle.key(row.name()))) {
                added.add(style.map(other -> spelled(row, other)).orElse(row));
            }
        }
        fields.addAll(followed(isQuery(node) ? added : explained(added, level.inside()), level.inside()));
        return node.with(node.listing().under(table.heading())).with(fields);
    }

    /** The rows; what no example shows has the fields that the page which names it lists of it. */
    private List<FieldNode> explained(List<FieldNode> rows, ExampleValues inside) {
        return FieldNode.each(rows, row -> {
            boolean open = row.fields().isEmpty()
                    && RequestLevels.shown(inside, row.wireName()).isEmpty();
            FieldNode whole = open ? tables.explained(row) : row;
            return open && children.mayAdd(whole.fields()) ? whole : row;
        });
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

    /**
     * A level of the example at which the fields may stand.
     *
     * @param names the names that it shows, as the fields have them
     * @param inside what it shows
     * @param entry the key of an entry, where it is that of the entries of a map; else null
     */
    private record Level(
            List<String> names,
            ExampleValues inside,
            @Nullable String entry) {}
}
