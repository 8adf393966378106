package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of one wire name in a structure, such as those of several variants: the first of them has one field that fits all. */
final class MergedRows {

    private static final Set<Kind> NUMBERS = Set.of(Kind.INTEGER, Kind.DECIMAL);

    private MergedRows() {}

    /** The same rows; where several have a wire name, the first has what they have in common. */
    static List<Field> mark(List<Field> rows) {
        Map<String, List<Field>> named = repeated(rows);
        if (named.isEmpty()) {
            return rows;
        }
        return EachRow.of(rows, row -> {
            List<Field> same = row.traits().map() ? null : named.remove(row.wireName());
            Field merged = same == null || same.size() == 1 ? null : merged(same);
            return Objects.equals(merged, row.merged())
                    ? row
                    : row.toBuilder().merged(merged).build();
        });
    }

    /** The rows by their names; none at all where each has a name of its own. */
    private static Map<String, List<Field>> repeated(List<Field> rows) {
        Map<String, List<Field>> named = new HashMap<>();
        boolean repeated = false;
        for (Field row : rows) {
            if (!row.traits().map()) {
                List<Field> same = named.computeIfAbsent(row.wireName(), name -> new ArrayList<>(1));
                same.add(row);
                repeated |= same.size() > 1;
            }
        }
        return repeated ? named : Map.of();
    }

    private static Field merged(List<Field> rows) {
        Field all = rows.stream().reduce(MergedRows::join).orElseThrow();
        return all.toBuilder()
                .fields(mark(all.fields()))
                .summary(Summaries.of(all.description()))
                .build();
    }

    private static Field join(Field first, Field next) {
        boolean same = first.type().sameValues(next.type());
        boolean values = first.values().equals(next.values());
        return first.toBuilder()
                .required(first.required() && next.required())
                .requiredWhen(first.requiredWhen() == null ? next.requiredWhen() : first.requiredWhen())
                .type(same ? first.type() : common(first.type(), next.type()))
                .written(
                        first.traits().written() == next.traits().written()
                                ? first.traits().written()
                                : null)
                .description(description(first, next))
                .nameLocation(first.location())
                .fields(same ? together(first.content(), next.content()) : List.of())
                .undocumented(List.of())
                .merged(null)
                .elements(first.elements().equals(next.elements()) ? first.elements() : List.of())
                .values(values ? first.values() : List.of())
                .openValues(values && first.openValues())
                .variant(
                        Objects.equals(first.traits().variant(), next.traits().variant())
                                ? first.traits().variant()
                                : null)
                .definition(null)
                .build();
    }

    /** A number with a fraction holds whole ones, too; other types have nothing in common. */
    private static SemanticType common(SemanticType first, SemanticType next) {
        boolean numbers = first.container() == next.container()
                && NUMBERS.contains(first.kind())
                && NUMBERS.contains(next.kind());
        return numbers ? first.kind() == Kind.DECIMAL ? first : next : SemanticType.UNKNOWN;
    }

    private static String description(Field first, Field next) {
        String text = first.description();
        if (text.contains(next.description())) {
            return text;
        }
        return text.isBlank() ? next.description() : text + "\n\n" + next.description();
    }

    /** The fields of both; one is enforced where it is in both. */
    private static List<Field> together(List<Field> first, List<Field> next) {
        return Stream.concat(enforced(first, next).stream(), enforced(next, first).stream())
                .toList();
    }

    private static List<Field> enforced(List<Field> rows, List<Field> others) {
        return EachRow.of(
                rows,
                row -> row.enforced() && !enforce(others, row.wireName())
                        ? row.toBuilder().enforced(false).build()
                        : row);
    }

    private static boolean enforce(List<Field> rows, String name) {
        return rows.stream().anyMatch(row -> row.enforced() && row.wireName().equals(name));
    }
}
