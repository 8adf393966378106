package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks whether a method that has names can be emitted, before anything of it is. */
public final class MethodCheck {

    /** Larger classes may be more than a class file holds; no page comes near. */
    private static final int MOST_COMPONENTS = 2_000;

    private final MethodNames names;
    private final ThingPlans things;
    private final Diagnostics diagnostics;

    public MethodCheck(MethodNames names, ThingPlans things, Diagnostics diagnostics) {
        this.names = names;
        this.things = things;
        this.diagnostics = diagnostics;
    }

    /** Whether the method can be emitted; reports why it cannot, and what of it is left out. */
    public boolean passes() {
        Method method = names.method();
        if (isTooWide(method)) {
            diagnostics.error(
                    "too-many-fields",
                    method.location(),
                    "a structure of this method has more than " + MOST_COMPONENTS + " fields",
                    null);
            return false;
        }
        reportUnnamed(method.errors());
        reportUnnamedValues(method.content());
        reportUnnamedValues(method.response());
        return true;
    }

    /** No plan has more components than rows, so records are planned only where a list of rows is that long. */
    private boolean isTooWide(Method method) {
        if (rows(method.content()) + rows(method.response()) <= MOST_COMPONENTS) {
            return false;
        }
        return isTooWide(RecordPlanner.request(names, things))
                || isTooWide(AnswerPlan.of(names, things).file());
    }

    private static boolean isTooWide(@Nullable FilePlan file) {
        return file != null && isTooWideInside(file);
    }

    private static boolean isTooWideInside(FilePlan file) {
        return file.top().components().size() > MOST_COMPONENTS
                || file.records().stream().anyMatch(plan -> plan.components().size() > MOST_COMPONENTS);
    }

    private static int rows(List<Field> fields) {
        int rows = fields.size();
        for (Field field : fields) {
            rows += rows(field.content());
        }
        return rows;
    }

    private void reportUnnamedValues(List<Field> fields) {
        for (Field field : fields) {
            if (field.values().size() > ValueConstants.MOST) {
                diagnostics.warning(
                        "too-many-values",
                        field.location(),
                        "the page lists " + field.values().size() + " values; those after the first "
                                + ValueConstants.MOST + " have no constant",
                        null);
            }
            reportUnnamedValues(field.content());
        }
    }

    private void reportUnnamed(List<ErrorRow> rows) {
        int distinct = rows.size() > ErrorConstants.MOST
                ? ErrorConstants.distinct(rows).size()
                : 0;
        if (distinct > ErrorConstants.MOST) {
            diagnostics.warning(
                    "too-many-errors",
                    names.method().location(),
                    "the page lists " + distinct + " errors; those after the first " + ErrorConstants.MOST
                            + " arrive as OTHER",
                    null);
        }
    }
}
