package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.QueryNames;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the field names of a selection, a filter or an order that lists none: they are those of the structure that it refers to, or
 * else those of the request's selection. A filter or order that refers to the section of a selection takes what that selection takes.
 */
final class QueriedFields {

    private final List<Field> given;
    private final List<Field> answered;
    private @Nullable FieldPaths parameters;
    private @Nullable FieldPaths response;

    /** The fields of a method, whose paths are not laid out before one is wanted: most methods have no such parameter. */
    QueriedFields(List<Field> parameters, List<Field> undocumented, List<Field> response) {
        this.given = Field.together(parameters, undocumented);
        this.answered = response;
    }

    /** The rows at every level, each selection, filter and order with whose names it takes. */
    List<Field> mark(List<Field> rows) {
        return rows.isEmpty() ? rows : EachRow.of(rows, this::mark);
    }

    private Field mark(Field row) {
        List<Field> fields = mark(row.fields());
        List<Field> undocumented = mark(row.undocumented());
        Field merged = row.merged() == null ? null : mark(row.merged());
        boolean takesNames = row.type().kind().isQuery() || QueryNames.isListOfConditions(row);
        String names = takesNames ? names(row) : null;
        return fields == row.fields()
                        && undocumented == row.undocumented()
                        && Objects.equals(merged, row.merged())
                        && Objects.equals(names, row.traits().names())
                ? row
                : row.toBuilder()
                        .fields(fields)
                        .undocumented(undocumented)
                        .merged(merged)
                        .names(names)
                        .build();
    }

    private FieldPaths parameters() {
        FieldPaths known = parameters;
        if (known == null) {
            known = FieldPaths.ofParameters(given);
            parameters = known;
        }
        return known;
    }

    private FieldPaths response() {
        FieldPaths known = response;
        if (known == null) {
            known = FieldPaths.ofResponse(answered);
            response = known;
        }
        return known;
    }

    /** The path of the field whose names it takes; null where that is the field itself, or none. */
    private @Nullable String names(Field field) {
        Field owner = owner(field);
        return owner == null || owner.equals(field)
                ? foreign(field)
                : parameters().of(owner);
    }

    /** The field of the answer whose names it takes. */
    private @Nullable String foreign(Field field) {
        return namesFields(field)
                ? null
                : referred(response(), field).map(response()::of).orElse(null);
    }

    /** The parameter that takes the names; null where nobody names any. */
    private @Nullable Field owner(Field field) {
        Optional<Field> selection = selectionOfSame(field);
        if (selection.isPresent()) {
            return owner(selection.get());
        }
        if (namesFields(field)) {
            return field;
        }
        Optional<Field> referred = referred(parameters(), field);
        if (referred.isPresent()) {
            return referred.get();
        }
        if (referred(response(), field).isPresent()) {
            return field;
        }
        return isSelection(field) ? null : selection().map(this::owner).orElse(null);
    }

    private Optional<Field> selection() {
        return parameters().fields().stream().filter(QueriedFields::isSelection).findFirst();
    }

    /** The selection that takes the names of the same section of the page. */
    private Optional<Field> selectionOfSame(Field field) {
        String section = section(field);
        return section == null || isSelection(field)
                ? Optional.empty()
                : parameters().fields().stream()
                        .filter(other -> isSelection(other) && section.equals(section(other)))
                        .findFirst();
    }

    private static boolean isSelection(Field field) {
        return field.type().kind() == Kind.SELECT;
    }

    private static @Nullable String section(Field field) {
        String own = field.traits().section();
        return own == null ? field.traits().fieldsRef() : own;
    }

    /** Where a page refers to a field that names no others, the reference leads nowhere. */
    private static Optional<Field> referred(FieldPaths among, Field field) {
        String reference = field.traits().fieldsRef();
        return reference == null
                ? Optional.empty()
                : among.fields().stream()
                        .filter(other -> other.name().equalsIgnoreCase(reference)
                                || Objects.equals(reference, other.traits().section()))
                        .filter(QueriedFields::namesFields)
                        .findFirst();
    }

    /** Whether the page names fields, beside those that stand for many. */
    private static boolean namesFields(Field field) {
        return field.content().stream().anyMatch(name -> !name.traits().map());
    }
}
