package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the class of the field names that a selection, a filter or an order takes: its own, or that of whose names it takes. */
final class FieldNamePlanner {

    private final FieldPaths parameters;
    private final FieldPaths response;
    private final ValuePlanner values;
    private final ThingPlans things;
    private final IdentityHashMap<Field, ClassName> classes = new IdentityHashMap<>();

    FieldNamePlanner(List<Field> parameters, List<Field> response, ValuePlanner values, ThingPlans things) {
        this.things = things;
        this.parameters = FieldPaths.ofParameters(parameters);
        this.response = FieldPaths.ofResponse(response);
        this.values = values;
    }

    /**
     * The class, which is the runtime's interface where the page names no field, and where the namespace has a thing: the thing's names
     * and those of a portal's own fields stand side by side then.
     */
    ClassName of(Field field) {
        ValueClassPlan shared = things.namesOf(field);
        if (shared != null) {
            values.use(shared);
            return RuntimeTypes.FIELD_NAME;
        }
        Field parameter = at(parameters, field);
        Field owner = parameter == null ? field : parameter;
        Field answered = at(response, owner);
        return own(owner, answered == null ? owner.content() : answered.content());
    }

    private static @Nullable Field at(FieldPaths paths, Field field) {
        String path = field.traits().names();
        return path == null ? null : paths.at(path);
    }

    /** Whether the page names fields, beside those that stand for many. */
    private static boolean names(List<Field> fields) {
        return fields.stream().anyMatch(name -> !name.traits().map());
    }

    private ClassName own(Field owner, List<Field> names) {
        if (!names(names)) {
            return RuntimeTypes.FIELD_NAME;
        }
        ClassName known = classes.get(owner);
        if (known == null) {
            known = values.fieldNames(owner, names);
            classes.put(owner, known);
        }
        return known;
    }
}
