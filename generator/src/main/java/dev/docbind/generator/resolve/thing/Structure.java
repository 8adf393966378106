package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object with fields, at one place of one method.
 *
 * @param method the method that has it
 * @param direction whether its requests or its answers have it
 * @param path the path, such as {@code response/result/task}
 * @param field the field whose value it is, or whose values
 * @param shown what the page's examples show there: each value, not the list or the map of them
 * @param enclosing the structure that has the field; null at the outermost level
 * @param main whether it is what the method is about
 */
record Structure(
        Method method,
        Direction direction,
        String path,
        Field field,
        ExampleValues shown,
        @Nullable Structure enclosing,
        boolean main) {

    /** Its fields that have names, each once. */
    List<Field> fields() {
        return fieldsOf(field);
    }

    /** The fields of a structure that have names, each once. */
    static List<Field> fieldsOf(Field field) {
        return Field.distinct(field.content()).stream()
                .filter(child -> !child.traits().map())
                .toList();
    }

    /** The names that stand for many keys. */
    List<Field> placeholders() {
        return field.content().stream().filter(child -> child.traits().map()).toList();
    }

    /** The names of its fields. */
    Set<String> names() {
        return fields().stream().map(Field::wireName).collect(Collectors.toSet());
    }

    /** What the examples show of one of its fields. */
    ExampleValues shownOf(Field child) {
        return shown.member(child.wireName());
    }

    /** Whether it is all that a method returns. */
    boolean isResult() {
        return enclosing == null && direction == Direction.RESPONSE;
    }

    /** Whether a field has values with fields of their own. What describes fields has none. */
    static boolean isStructure(Field field) {
        List<Field> fields = fieldsOf(field);
        long describing =
                fields.stream().filter(child -> child.traits().describes()).count();
        return field.type().kind() == Kind.OBJECT && describing * 2 < fields.size();
    }

    /** What examples show of one value of a field. */
    static ExampleValues values(Field field, ExampleValues shown) {
        Container container = field.type().container();
        return switch (container) {
            case ONE -> shown;
            case LIST -> shown.items();
            case MAP -> shown.anyMember();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
