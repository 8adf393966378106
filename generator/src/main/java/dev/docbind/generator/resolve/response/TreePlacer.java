package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of an answer where the example shows them. A table lists the rows of several levels one after another; the
 * example alone tells the level. A level that no row describes becomes a node of its own, marked as not documented.
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
    List<FieldDraft> place(List<FieldDraft> rows, ExampleValues envelope) {
        List<FieldDraft> roots = new ArrayList<>();
        List<FieldDraft> inner = new ArrayList<>();
        for (FieldDraft row : rows) {
            if (isRoot(row, roots, envelope)) {
                roots.add(row);
            } else {
                inner.add(row);
            }
        }
        for (FieldDraft root : roots) {
            if (!root.name.equals(Envelope.RESULT)) {
                below(root, envelope.member(root.name));
            }
        }
        result(roots, inner, envelope);
        return roots;
    }

    private void result(List<FieldDraft> roots, List<FieldDraft> inner, ExampleValues envelope) {
        Optional<FieldDraft> written =
                roots.stream().filter(row -> row.name.equals(Envelope.RESULT)).findFirst();
        if (written.isEmpty() && inner.isEmpty()) {
            return;
        }
        FieldDraft result = written.orElseGet(() -> {
            FieldDraft added = FieldDraft.shown(Envelope.RESULT, shown);
            roots.add(0, added);
            return added;
        });
        ExampleValues shape = envelope.member(Envelope.RESULT);
        List<FieldDraft> rows = new ArrayList<>();
        if (inner.isEmpty() || !isOfEntries(result.fields, shape.core())) {
            rows.addAll(result.fields);
        }
        rows.addAll(inner);
        result.fields.clear();
        children(result, rows, shape);
    }

    /** Whether keys in the cell of the result describe what stands inside the fields that its table lists. */
    private static boolean isOfEntries(List<FieldDraft> keys, ExampleValues shape) {
        long shown = keys.stream().filter(key -> shape.has(key.name)).count();
        return !keys.isEmpty() && shape.isObject() && shown * 2 < keys.size();
    }

    private static boolean isRoot(FieldDraft row, List<FieldDraft> roots, ExampleValues envelope) {
        if (!Envelope.holds(row.name)) {
            return false;
        }
        boolean first = roots.stream().noneMatch(other -> sameRow(other, row));
        boolean inside = !row.name.equals(Envelope.RESULT)
                && !envelope.has(row.name)
                && envelope.member(Envelope.RESULT).core().has(row.name);
        return first && !inside;
    }

    private static boolean sameRow(FieldDraft first, FieldDraft second) {
        return first.name.equals(second.name) && Objects.equals(first.variant, second.variant);
    }

    private void below(FieldDraft row, ExampleValues shape) {
        List<FieldDraft> rows =
                row.namesake && row.section != null && isOfScalars(shape) ? List.of() : new ArrayList<>(row.fields);
        row.fields.clear();
        children(row, rows, shape);
    }

    /** Whether the example shows values that have no fields, so that the table of that name is about something else. */
    private static boolean isOfScalars(ExampleValues shape) {
        return shape.isArray()
                && shape.items().all(json -> !(json instanceof Json.ObjectValue || json instanceof Json.ArrayValue));
    }

    /** Places rows that the page describes as being inside a node. */
    private void children(FieldDraft node, List<FieldDraft> rows, ExampleValues shape) {
        Level outermost = Level.of(node, shape);
        boolean entries = shape.isObject() && MapDetection.are(rows, shape);
        OpenLevels levels = new OpenLevels(entries ? outermost.entries() : outermost, shown);
        for (FieldDraft row : rows) {
            ExampleValues place = levels.add(row);
            below(row, place);
        }
        describe(node, rows, shape);
    }

    /** Where the example shows descriptions of fields in the place of their values, all rows beside them are such. */
    private static void describe(FieldDraft node, List<FieldDraft> rows, ExampleValues shape) {
        if (rows.isEmpty() || !Descriptions.are(rows, shape)) {
            return;
        }
        Descriptions.mark(node);
    }

    /** A node with what the example shows of it. */
    static final class Level {

        final FieldDraft node;
        final ExampleValues shape;
        private final Set<Taken> taken = new HashSet<>();
        private @Nullable Map<String, List<String>> paths;

        private Level(FieldDraft node, ExampleValues shape) {
            this.node = node;
            this.shape = shape;
            node.fields.forEach(child -> taken.add(new Taken(child.name, child.variant)));
        }

        /** A node whose children stand in the objects that are shown: items of arrays are looked into. */
        static Level of(FieldDraft node, ExampleValues shape) {
            return new Level(node, shape.core());
        }

        /** The same node, seen as a map: its children are those of every entry. */
        Level entries() {
            node.shown = Container.MAP;
            node.entry = shape.names().get(0);
            return of(node, shape.anyMember());
        }

        boolean shows(FieldDraft row) {
            return shape.has(row.name) && !taken.contains(new Taken(row.name, row.variant));
        }

        /** The steps to the nearest object below that shows the name, null where none does. */
        @Nullable
        List<String> pathTo(String name) {
            Map<String, List<String>> known = paths;
            if (known == null) {
                known = ShownPaths.from(shape);
                paths = known;
            }
            return known.get(name);
        }

        /** Adds a child. */
        void add(FieldDraft row) {
            node.fields.add(row);
            taken.add(new Taken(row.name, row.variant));
        }

        private record Taken(String name, @Nullable String variant) {}
    }
}
