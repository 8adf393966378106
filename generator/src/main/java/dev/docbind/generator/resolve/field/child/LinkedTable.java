package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field table of another page, by the names of its rows. */
public final class LinkedTable {

    private final String heading;
    private final boolean oneOfMany;
    private final List<FieldNode> rows;
    private final Set<String> names = new HashSet<>();
    private final Map<String, FieldNode> byName = new HashMap<>();

    LinkedTable(String heading, boolean oneOfMany, List<FieldNode> rows) {
        this.heading = heading;
        this.oneOfMany = oneOfMany;
        this.rows = rows;
        for (FieldNode row : rows) {
            if (!row.place().map()) {
                addNames(row, row.name());
                byName.putIfAbsent(NameStyle.key(row.name()), row);
            }
        }
    }

    /** A name, and those that begin with it and a dot: an answer may have them as they are written. */
    private void addNames(FieldNode row, String name) {
        names.add(name);
        row.fields().forEach(inner -> addNames(inner, name + "." + inner.name()));
    }

    /** The heading above it. */
    public String heading() {
        return heading;
    }

    /** Whether it is one of several tables of the page, and the link does not say which. */
    boolean oneOfMany() {
        return oneOfMany;
    }

    /** Its rows. */
    public List<FieldNode> rows() {
        return rows;
    }

    /** Whether a row has the very name. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** The row of that name, whatever its case and underscores; null where there is none. */
    @Nullable
    public FieldNode row(String name) {
        return byName.get(NameStyle.key(name));
    }
}
