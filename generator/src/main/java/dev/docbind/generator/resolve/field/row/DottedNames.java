package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nests rows whose names are paths, such as {@code a.b} and {@code a[].b}. */
final class DottedNames {

    private static final String ITEMS = "[]";
    private static final Pattern PATH = Pattern.compile("[\\w<>#-]++(?:\\[\\])*+(?:\\.[\\w<>#-]++(?:\\[\\])*+)++");
    /** Longer ones would nest deeper than anything can be read again. */
    private static final int LONGEST_PATH = 200;

    private static final Pattern BRACKETED = Pattern.compile("\\S+ \\((\\w+)\\)");

    private final Level roots = new Level();

    private DottedNames() {}

    static List<FieldNode> nested(List<FieldNode> rows) {
        for (FieldNode row : rows) {
            String name = row.name();
            if (name.indexOf('.') >= 0 || name.endsWith(")") || name.endsWith(ITEMS)) {
                DottedNames names = new DottedNames();
                rows.forEach(names::nest);
                return names.roots.toNodes();
            }
        }
        return rows;
    }

    private void nest(FieldNode row) {
        String name = row.name();
        Nested outer = bracketed(name);
        if (outer != null) {
            outer.below.place(row, name.substring(0, name.indexOf(' ')));
            return;
        }
        Level level = roots;
        String[] steps = isPath(name) ? name.split("\\.", -1) : new String[] {name};
        for (int i = 0; i + 1 < steps.length; i++) {
            level = level.step(steps[i], row).below;
        }
        level.place(row, steps[steps.length - 1]);
    }

    /** The row before that {@code KEY (OUTER)} names as its own. */
    private @Nullable Nested bracketed(String name) {
        if (!name.endsWith(")")) {
            return null;
        }
        Matcher matcher = BRACKETED.matcher(name);
        return matcher.matches() ? roots.names.get(matcher.group(1)) : null;
    }

    private static boolean isPath(String name) {
        return name.indexOf('.') > 0
                && name.length() <= LONGEST_PATH
                && PATH.matcher(name).matches();
    }

    private static String bare(String step) {
        int end = step.length();
        while (end > ITEMS.length() && step.startsWith(ITEMS, end - ITEMS.length())) {
            end -= ITEMS.length();
        }
        return step.substring(0, end);
    }

    /** A row and those below it. */
    private static final class Nested {

        private FieldNode row;
        private final Level below = new Level();

        Nested(FieldNode row) {
            this.row = row;
        }

        void list() {
            row = row.with(row.place().in(Container.LIST));
        }

        void describeMore(FieldNode items) {
            row = row.describedAlsoBy(items);
        }
    }

    /** The rows of one level, and each name's first: a walk over them for every row would grow with the square of the rows. */
    private static final class Level {

        private final List<Nested> rows = new ArrayList<>();
        private final Map<String, Nested> names = new HashMap<>();

        Nested step(String step, FieldNode row) {
            String name = bare(step);
            Nested known = names.get(name);
            Nested found =
                    known == null ? add(FieldNode.shown(name, row.location()).in(row.variant())) : known;
            if (step.endsWith(ITEMS)) {
                found.list();
            }
            return found;
        }

        void place(FieldNode row, String step) {
            String name = bare(step);
            Nested first = step.endsWith(ITEMS) ? names.get(name) : null;
            if (first != null) {
                first.list();
                first.describeMore(row);
                return;
            }
            Nested added = add(row.named(name));
            if (step.endsWith(ITEMS)) {
                added.list();
            }
        }

        private Nested add(FieldNode row) {
            Nested added = new Nested(row);
            names.putIfAbsent(row.name(), added);
            rows.add(added);
            return added;
        }

        List<FieldNode> toNodes() {
            List<FieldNode> nodes = new ArrayList<>(rows.size());
            for (Nested nested : rows) {
                nodes.add(nested.below.rows.isEmpty() ? nested.row : nested.row.with(nested.below.toNodes()));
            }
            return nodes;
        }
    }
}
