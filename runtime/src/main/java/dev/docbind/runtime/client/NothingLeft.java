package dev.docbind.runtime.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.DocumentedValue;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.OneOf;
import dev.docbind.runtime.json.ValueProblem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers of which nothing could be read where the page shows rows. Taken for empty ones they would say that there is nothing, and a
 * synchronization would delete what it has.
 */
final class NothingLeft {

    private static final String RESULT = "result";
    private static final String RESULT_PATH = "$." + RESULT;

    private NothingLeft() {}

    /**
     * Whether a value that does not fit is the result, without the structure or any of the rows that the page shows, or the list of
     * rows in a result that is nothing but such lists with counts and flags beside them.
     *
     * @param type the type of the answer
     * @param answer the whole answer
     */
    static boolean is(ValueProblem problem, Class<?> type, Supplier<JsonValue> answer) {
        if (problem.path().equals(RESULT_PATH)) {
            return holdsMany(problem.wanted())
                    || (isStructure(problem.wanted())
                            && !problem.value().isObject()
                            && !problem.value().isList());
        }
        return problem.path().startsWith(RESULT_PATH + ".")
                && holdsMany(problem.wanted())
                && isOfRows(problem.path().substring(RESULT_PATH.length() + 1), type)
                && isOfRowsAlone(answer.get().get(RESULT), problem.value());
    }

    private static boolean holdsMany(Class<?> wanted) {
        return Collection.class.isAssignableFrom(wanted) || Map.class.isAssignableFrom(wanted);
    }

    private static boolean isStructure(Class<?> wanted) {
        return !wanted.getName().startsWith("java.")
                && !DocumentedValue.class.isAssignableFrom(wanted)
                && !OneOf.class.isAssignableFrom(wanted);
    }

    private static boolean isOfRows(String name, Class<?> type) {
        return components(type, RESULT)
                .map(RecordComponent::getType)
                .flatMap(result -> components(result, name))
                .map(RecordComponent::getGenericType)
                .anyMatch(NothingLeft::holdsRecords);
    }

    private static Stream<RecordComponent> components(Class<?> type, String name) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(component -> isNamed(component.getAccessor().getAnnotation(JsonProperty.class), name))
                : Stream.empty();
    }

    private static boolean isNamed(@Nullable JsonProperty property, String name) {
        return property != null && property.value().equals(name);
    }

    private static boolean holdsRecords(Type list) {
        Type[] arguments = list instanceof ParameterizedType type ? type.getActualTypeArguments() : new Type[0];
        return arguments.length > 0
                && arguments[arguments.length - 1] instanceof Class<?> element
                && element.isRecord();
    }

    /** Whether a result is no entity that has such a list among its fields: those have texts, too. */
    private static boolean isOfRowsAlone(JsonValue result, JsonValue rows) {
        return result.members().values().stream()
                .allMatch(member -> member.equals(rows)
                        || member.isList()
                        || member.isNull()
                        || member.number() != null
                        || member.bool() != null);
    }
}
