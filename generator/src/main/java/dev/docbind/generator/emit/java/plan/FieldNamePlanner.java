package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class of the field names that a selection, a filter or an order takes. Its own names come first, then those that
 * it refers to, then those of the request's selection.
 */
final class FieldNamePlanner {

    private final List<Field> parameters;
    private final List<Field> response;
    private final ValuePlanner values;
    private final IdentityHashMap<Field, ClassName> classes = new IdentityHashMap<>();

    FieldNamePlanner(List<Field> parameters, List<Field> response, ValuePlanner values) {
        this.parameters = flat(parameters);
        this.response = flat(response);
        this.values = values;
    }

    private static List<Field> flat(List<Field> fields) {
        List<Field> all = new ArrayList<>(fields);
        fields.forEach(field -> all.addAll(flat(field.content())));
        return all;
    }

    /** The class, which is the runtime's interface where the page names no field. */
    ClassName of(Field field) {
        Optional<Field> selection = selectionOfSame(field);
        if (selection.isPresent()) {
            return of(selection.get());
        }
        if (names(field)) {
            return own(field, field.content());
        }
        Optional<Field> referred = named(parameters, field);
        if (referred.isPresent()) {
            return own(referred.get(), referred.get().content());
        }
        Optional<Field> answered = named(response, field);
        if (answered.isPresent()) {
            return own(field, answered.get().content());
        }
        return field.type().kind() == Kind.SELECT ? RuntimeTypes.FIELD_NAME : ofSelection();
    }

    /** The selection that takes the names of the same section of the page. */
    private Optional<Field> selectionOfSame(Field field) {
        String section = section(field);
        if (section == null || field.type().kind() == Kind.SELECT) {
            return Optional.empty();
        }
        return parameters.stream()
                .filter(other -> other.type().kind() == Kind.SELECT && section.equals(section(other)))
                .findFirst();
    }

    private static @Nullable String section(Field field) {
        String own = field.traits().section();
        return own == null ? field.traits().fieldsRef() : own;
    }

    private ClassName ofSelection() {
        return parameters.stream()
                .filter(field -> field.type().kind() == Kind.SELECT)
                .findFirst()
                .map(this::of)
                .orElse(RuntimeTypes.FIELD_NAME);
    }

    /** Where a page refers to a field that names no others, the reference leads nowhere. */
    private static Optional<Field> named(List<Field> fields, Field field) {
        String reference = field.traits().fieldsRef();
        return fields.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(reference)
                        || (reference != null
                                && reference.equals(candidate.traits().section())))
                .filter(FieldNamePlanner::names)
                .findFirst();
    }

    /** Whether the page names fields, beside those that stand for many. */
    private static boolean names(Field field) {
        return field.content().stream().anyMatch(name -> !name.traits().map());
    }

    private ClassName own(Field owner, List<Field> names) {
        ClassName known = classes.get(owner);
        if (known == null) {
            known = values.fieldNames(owner, names);
            classes.put(owner, known);
        }
        return known;
    }
}
