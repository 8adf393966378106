package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.SemanticType.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nests rows whose names are paths, such as {@code a.b} and {@code a[].b}. */
final class DottedNames {

    private static final String ITEMS = "[]";
    private static final Pattern PATH = Pattern.compile("[\\w<>#-]+(\\[\\])*(\\.[\\w<>#-]+(\\[\\])*)+");
    private static final Pattern BRACKETED = Pattern.compile("\\S+ \\((\\w+)\\)");

    private DottedNames() {}

    static List<FieldDraft> nested(List<FieldDraft> rows) {
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
    private static Optional<FieldDraft> bracketed(List<FieldDraft> roots, FieldDraft row) {
        Matcher name = BRACKETED.matcher(row.name);
        return name.matches() ? find(roots, name.group(1)) : Optional.empty();
    }

    private static boolean isPath(FieldDraft row) {
        return row.name.indexOf('.') > 0 && PATH.matcher(row.name).matches();
    }

    private static FieldDraft step(List<FieldDraft> level, String step, FieldDraft row) {
        String name = bare(step);
        FieldDraft found = find(level, name).orElseGet(() -> {
            FieldDraft added = FieldDraft.shown(name, row.location);
            added.variant = row.variant;
            level.add(added);
            return added;
        });
        if (step.endsWith(ITEMS)) {
            found.shown = Container.LIST;
        }
        return found;
    }

    private static void place(List<FieldDraft> level, FieldDraft row, String step) {
        String name = bare(step);
        Optional<FieldDraft> first = find(level, name);
        if (step.endsWith(ITEMS) && first.isPresent()) {
            first.get().shown = Container.LIST;
            first.get().fields.addAll(row.fields);
            first.get().description = (first.get().description + "\n\n" + row.description).strip();
            return;
        }
        row.name = name;
        row.wireName = name;
        if (step.endsWith(ITEMS)) {
            row.shown = Container.LIST;
        }
        level.add(row);
    }

    private static Optional<FieldDraft> find(List<FieldDraft> level, String name) {
        return level.stream().filter(draft -> draft.name.equals(name)).findFirst();
    }

    private static String bare(String step) {
        return step.endsWith(ITEMS) && step.length() > 2 ? bare(step.substring(0, step.length() - 2)) : step;
    }
}
