package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nests rows whose names are paths, such as {@code a.b} and {@code a[].b}. */
final class DottedNames {

    private static final String ITEMS = "[]";
    private static final Pattern PATH = Pattern.compile("[\\w<>#-]+(\\[\\])*(\\.[\\w<>#-]+(\\[\\])*)+");
    /** Longer ones would nest deeper than anything can be read again. */
    private static final int LONGEST_PATH = 200;

    private static final Pattern BRACKETED = Pattern.compile("\\S+ \\((\\w+)\\)");

    /** The fields of each level by name; a walk over the level for every row would grow with the square of the rows. */
    private final IdentityHashMap<List<FieldDraft>, Map<String, FieldDraft>> known = new IdentityHashMap<>();

    private DottedNames() {}

    static List<FieldDraft> nested(List<FieldDraft> rows) {
        for (FieldDraft row : rows) {
            if (row.name.indexOf('.') >= 0 || row.name.endsWith(")") || row.name.endsWith(ITEMS)) {
                return new DottedNames().nest(rows);
            }
        }
        return rows;
    }

    private List<FieldDraft> nest(List<FieldDraft> rows) {
        List<FieldDraft> roots = new ArrayList<>();
        for (FieldDraft row : rows) {
            Optional<FieldDraft> outer = bracketed(roots, row);
            if (outer.isPresent()) {
                place(outer.get().fields, row, row.name.substring(0, row.name.indexOf(' ')));
                continue;
            }
            List<FieldDraft> level = roots;
            String[] steps = isPath(row) ? row.name.split("\\.", -1) : new String[] {row.name};
            for (int i = 0; i + 1 < steps.length; i++) {
                level = step(level, steps[i], row).fields;
            }
            place(level, row, steps[steps.length - 1]);
        }
        return roots;
    }

    /** The row before that {@code KEY (OUTER)} names as its own. */
    private Optional<FieldDraft> bracketed(List<FieldDraft> roots, FieldDraft row) {
        if (!row.name.endsWith(")")) {
            return Optional.empty();
        }
        Matcher name = BRACKETED.matcher(row.name);
        return name.matches() ? find(roots, name.group(1)) : Optional.empty();
    }

    private static boolean isPath(FieldDraft row) {
        return row.name.indexOf('.') > 0
                && row.name.length() <= LONGEST_PATH
                && PATH.matcher(row.name).matches();
    }

    private FieldDraft step(List<FieldDraft> level, String step, FieldDraft row) {
        String name = bare(step);
        FieldDraft found = find(level, name).orElseGet(() -> {
            FieldDraft added = FieldDraft.shown(name, row.location);
            added.variant = row.variant;
            add(level, added);
            return added;
        });
        if (step.endsWith(ITEMS)) {
            found.shown = Container.LIST;
        }
        return found;
    }

    private void place(List<FieldDraft> level, FieldDraft row, String step) {
        String name = bare(step);
        Optional<FieldDraft> first = find(level, name);
        if (step.endsWith(ITEMS) && first.isPresent()) {
            first.get().shown = Container.LIST;
            row.fields.forEach(field -> add(first.get().fields, field));
            first.get().description = (first.get().description + "\n\n" + row.description).strip();
            return;
        }
        row.name = name;
        row.wireName = name;
        if (step.endsWith(ITEMS)) {
            row.shown = Container.LIST;
        }
        add(level, row);
    }

    private Optional<FieldDraft> find(List<FieldDraft> level, String name) {
        return Optional.ofNullable(names(level).get(name));
    }

    private void add(List<FieldDraft> level, FieldDraft field) {
        names(level).putIfAbsent(field.name, field);
        level.add(field);
    }

    private Map<String, FieldDraft> names(List<FieldDraft> level) {
        return known.computeIfAbsent(level, key -> {
            Map<String, FieldDraft> names = new HashMap<>();
            level.forEach(field -> names.putIfAbsent(field.name, field));
            return names;
        });
    }

    private static String bare(String step) {
        int end = step.length();
        while (end > ITEMS.length() && step.startsWith(ITEMS, end - ITEMS.length())) {
            end -= ITEMS.length();
        }
        return step.substring(0, end);
    }
}
