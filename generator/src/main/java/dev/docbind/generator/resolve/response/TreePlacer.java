package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of an answer where the example shows them. A table lists the rows of several levels one after another; the
 * example alone says which. A level that no row describes becomes a node of its own, marked as not documented.
 */
final class TreePlacer {

    private final SourceLocation shown;

    /**
     * A placer.
     *
     * @param shown the example, where levels that only it shows are said to stand
     */
    TreePlacer(SourceLocation shown) {
        this.shown = shown;
    }

    /** The tree of the rows, by what the whole answer shows. */
    List<FieldNode> place(List<FieldNode> rows, ExampleValues envelope) {
        List<FieldNode> roots = new ArrayList<>();
        List<FieldNode> inner = new ArrayList<>();
        for (FieldNode row : rows) {
            if (isRoot(row, roots, envelope)) {
                roots.add(row);
            } else {
                inner.add(row);
            }
        }
        List<FieldNode> results =
                roots.stream().filter(row -> row.name().equals(Envelope.RESULT)).toList();
        List<FieldNode> placed = new ArrayList<>(roots.size() + 1);
        if (results.isEmpty() && !inner.isEmpty()) {
            placed.add(result(FieldNode.shown(Envelope.RESULT, shown), inner, envelope));
        }
        for (FieldNode root : roots) {
            placed.add(
                    root.name().equals(Envelope.RESULT)
                            ? result(root, inside(root, results, inner), envelope)
                            : below(new PlacedField(root), envelope.member(root.name()))
                                    .toNode());
        }
        return placed;
    }

    /** The rows of a result: where there is one for each variant, those of its own; the first takes what is of none. */
    private static List<FieldNode> inside(FieldNode result, List<FieldNode> results, List<FieldNode> inner) {
        return inner.stream()
                .filter(row -> results.stream()
                                .filter(other -> Objects.equals(other.variant(), row.variant()))
                                .findFirst()
                                .orElse(results.get(0))
                        == result)
                .toList();
    }

    private FieldNode result(FieldNode result, List<FieldNode> inner, ExampleValues envelope) {
        ExampleValues shape = envelope.member(Envelope.RESULT);
        List<FieldNode> rows = new ArrayList<>();
        if (inner.isEmpty() || !isOfEntries(result.fields(), shape.core())) {
            rows.addAll(result.fields());
        }
        rows.addAll(inner);
        return children(new PlacedField(result), rows, shape).toNode();
    }

    /** Whether keys in the cell of the result describe what stands inside the fields that its table lists. */
    private static boolean isOfEntries(List<FieldNode> keys, ExampleValues shape) {
        long shown = keys.stream().filter(key -> shape.has(key.name())).count();
        return !keys.isEmpty() && shape.isObject() && !Majority.atLeastHalf(shown, keys.size());
    }

    private static boolean isRoot(FieldNode row, List<FieldNode> roots, ExampleValues envelope) {
        if (!Envelope.holds(row.name())) {
            return false;
        }
        boolean first = roots.stream().noneMatch(other -> sameRow(other, row));
        boolean inside = !row.name().equals(Envelope.RESULT)
                && !envelope.has(row.name())
                && envelope.member(Envelope.RESULT).core().has(row.name());
        return first && !inside;
    }

    private static boolean sameRow(FieldNode first, FieldNode second) {
        return first.name().equals(second.name()) && Objects.equals(first.variant(), second.variant());
    }

    private PlacedField below(PlacedField placed, ExampleValues shape) {
        FieldNode row = placed.node();
        boolean ofAnother = row.listing().namesake() && row.listing().section() != null && isOfScalars(shape);
        return children(placed, ofAnother ? List.of() : row.fields(), shape);
    }

    /** Whether the example shows values that have no fields, so that the table of that name is about something else. */
    private static boolean isOfScalars(ExampleValues shape) {
        return shape.isArray()
                && shape.items().all(json -> !(json instanceof Json.ObjectValue || json instanceof Json.ArrayValue));
    }

    /** Places rows that the page describes as being inside a node. */
    private PlacedField children(PlacedField node, List<FieldNode> rows, ExampleValues shape) {
        if (rows.isEmpty()) {
            return node;
        }
        Level outermost = Level.of(node, shape);
        boolean entries = shape.isObject() && MapDetection.are(rows, shape);
        OpenLevels levels = new OpenLevels(entries ? outermost.entries() : outermost, shown);
        for (FieldNode row : rows) {
            PlacedField placed = new PlacedField(row);
            below(placed, levels.add(placed));
        }
        // Where the example shows descriptions of fields in the place of their values, all rows beside them are such.
        if (Descriptions.are(rows, shape)) {
            Descriptions.mark(node);
        }
        return node;
    }

    /** A node with what the example shows of it. */
    static final class Level {

        final PlacedField node;
        final ExampleValues shape;
        private final Set<Taken> taken = new HashSet<>();
        private @Nullable Map<String, List<String>> paths;

        private Level(PlacedField node, ExampleValues shape) {
            this.node = node;
            this.shape = shape;
            node.fields().forEach(child -> taken.add(Taken.of(child.node())));
        }

        /** A node whose children stand in the objects that are shown: items of arrays are looked into. */
        static Level of(PlacedField node, ExampleValues shape) {
            return new Level(node, shape.core());
        }

        /** The same node, seen as a map: its children are those of every entry. */
        Level entries() {
            node.takeEntry(shape.names().get(0));
            return of(node, shape.anyMember());
        }

        boolean shows(FieldNode row) {
            return shape.has(row.name()) && !taken.contains(Taken.of(row));
        }

        /** The steps to the nearest object below that shows the name, null where none does. */
        @Nullable
        List<String> pathTo(String name) {
            Map<String, List<String>> known = paths;
            if (known == null) {
                known = ExamplePaths.from(shape);
                paths = known;
            }
            return known.get(name);
        }

        /** Adds a child. */
        void add(PlacedField row) {
            node.add(row);
            taken.add(Taken.of(row.node()));
        }

        private record Taken(String name, @Nullable String variant) {

            static Taken of(FieldNode row) {
                return new Taken(row.name(), row.variant());
            }
        }
    }
}
