package dev.docbind.runtime.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.DocumentedValue;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.OneOf;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.json.ValueProblem;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
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
     * Whether a value that does not fit is the result and a scalar where the page shows a structure. Of a method that only reads,
     * also whether it is the result without any of the rows that the page shows, or the list of rows in a result that is nothing
     * but such lists with counts and flags beside them: a call that may have written is not to be taken for one that failed.
     *
     * @param answer the whole answer
     */
    static boolean is(ValueProblem problem, MethodRef<?, ?> method, Supplier<JsonValue> answer) {
        if (problem.path().equals(RESULT_PATH)) {
            return isScalar(problem.value())
                    ? holdsMany(problem.wanted()) || isStructure(problem.wanted())
                    : method.reads() && holdsMany(problem.wanted());
        }
        return method.reads()
                && problem.path().startsWith(RESULT_PATH + ".")
                && holdsMany(problem.wanted())
                && isOfRows(problem.path().substring(RESULT_PATH.length() + 1), method.responseType())
                && isOfRowsAlone(answer.get().get(RESULT), problem.value());
    }

    private static boolean isScalar(JsonValue value) {
        return !value.isObject() && !value.isList();
    }

    private static boolean holdsMany(Class<?> wanted) {
        return Collection.class.isAssignableFrom(wanted) || Map.class.isAssignableFrom(wanted);
    }

    private static boolean isStructure(Class<?> wanted) {
        return !wanted.getName().startsWith("java.")
                && !DocumentedValue.class.isAssignableFrom(wanted)
                && !OneOf.class.isAssignableFrom(wanted);
    }

    private static boolean isOfRows(String name, TypeRef<?> answer) {
        return results(answer)
                .flatMap(result -> fields(result, name))
                .map(Field::getGenericType)
                .anyMatch(NothingLeft::holdsStructures);
    }

    /** The class of the result, unless that is a list or a map. */
    private static Stream<Class<?>> results(TypeRef<?> answer) {
        return answer.type() instanceof ParameterizedType generic && answer.rawType() == Response.class
                ? Stream.of(generic.getActualTypeArguments()[0])
                        .filter(Class.class::isInstance)
                        .map(result -> (Class<?>) result)
                : fields(answer.rawType(), RESULT).map(Field::getType);
    }

    /** The component of a name: a field with an annotation, in a record as in the class of a type that is too wide for one. */
    private static Stream<Field> fields(Class<?> type, String name) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> isNamed(field.getAnnotation(JsonProperty.class), name));
    }

    private static boolean isNamed(@Nullable JsonProperty property, String name) {
        return property != null && property.value().equals(name);
    }

    private static boolean holdsStructures(Type list) {
        Type[] arguments = list instanceof ParameterizedType type ? type.getActualTypeArguments() : new Type[0];
        return arguments.length > 0
                && arguments[arguments.length - 1] instanceof Class<?> element
                && Stream.of(element.getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(JsonProperty.class));
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
