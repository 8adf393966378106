package dev.docbind.generator.resolve.response;

import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.response.TreePlacer.Level;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels that are open while the rows of one table are placed, the outermost first. */
final class OpenLevels {

    private final List<Level> open = new ArrayList<>();
    private final SourceLocation shown;

    OpenLevels(Level outermost, SourceLocation shown) {
        open.add(outermost);
        this.shown = shown;
    }

    /** Puts a row into the level that shows it, and returns what the example shows there. */
    ExampleValues add(PlacedField row) {
        Level level = levelOf(row.node());
        level.add(row);
        if (isPhrase(row.name()) && showsEntries(level) && !level.shape.has(row.name())) {
            row.nameKeys();
        }
        boolean entry = row.node().place().map() && showsEntries(level);
        ExampleValues place = entry ? level.shape.anyMember() : level.shape.member(row.name());
        if (place.core().isObject() && row.node().fields().isEmpty() && !Descriptions.is(place)) {
            open.add(Level.of(row, place));
        }
        return place;
    }

    private static boolean showsEntries(Level level) {
        return level.shape.isMap() || level.shape.isUniform();
    }

    /** "type code" in the place of a key: words for what the keys are. */
    private static boolean isPhrase(String name) {
        return name.chars().anyMatch(c -> c <= ' ' || c > 0x7f);
    }

    private Level levelOf(FieldNode row) {
        closeOthers(row);
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).shows(row)) {
                open.subList(i + 1, open.size()).clear();
                return open.get(i);
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Level found = below(i, row);
            if (found != null) {
                return found;
            }
        }
        return unseen();
    }

    /** A row of one variant is no field of what another variant has, whatever the example shows there. */
    private void closeOthers(FieldNode row) {
        for (int i = 1; i < open.size(); i++) {
            if (isOfAnother(open.get(i).node.node(), row)) {
                open.subList(i, open.size()).clear();
            }
        }
    }

    private static boolean isOfAnother(FieldNode holder, FieldNode row) {
        return holder.variant() != null
                && row.variant() != null
                && !holder.variant().equals(row.variant());
    }

    /** A row that no example shows stays with the row before it, outside of a level that only just opened. */
    private Level unseen() {
        int last = open.size() - 1;
        while (last > 0 && open.get(last).node.fields().isEmpty()) {
            last--;
        }
        open.subList(last + 1, open.size()).clear();
        return open.get(last);
    }

    private @Nullable Level below(int from, FieldNode row) {
        @Nullable List<String> path = open.get(from).pathTo(row.name());
        if (path == null || leadsToAnother(open.get(from), path, row)) {
            return null;
        }
        open.subList(from + 1, open.size()).clear();
        Level level = open.get(from);
        for (String step : path) {
            level = descend(level, step, row);
        }
        return level;
    }

    /** Whether the first step is a field that only other variants have. */
    private static boolean leadsToAnother(Level level, List<String> path, FieldNode row) {
        List<PlacedField> named = level.node.fields().stream()
                .filter(child -> child.name().equals(path.get(0)))
                .toList();
        return !named.isEmpty() && named.stream().allMatch(child -> isOfAnother(child.node(), row));
    }

    private Level descend(Level level, String step, FieldNode row) {
        if (step.isEmpty()) {
            return entries(level);
        }
        PlacedField node = level.node.fields().stream()
                .filter(child -> child.name().equals(step) && !isOfAnother(child.node(), row))
                .findFirst()
                .orElseGet(() -> {
                    PlacedField added = new PlacedField(FieldNode.shown(step, shown));
                    level.add(added);
                    return added;
                });
        Level next = Level.of(node, level.shape.member(step));
        open.add(next);
        return next;
    }

    private Level entries(Level level) {
        Level entries = level.entries();
        open.set(open.indexOf(level), entries);
        return entries;
    }
}
