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
        Class<?> result = result(answer);
        Field rows = result == null ? null : field(result, name);
        return rows != null && holdsStructures(rows.getGenericType());
    }

    /** The class of the result, unless that is a list or a map. */
    private static @Nullable Class<?> result(TypeRef<?> answer) {
        if (answer.type() instanceof ParameterizedType generic && answer.rawType() == Response.class) {
            return generic.getActualTypeArguments()[0] instanceof Class<?> result ? result : null;
        }
        Field result = field(answer.rawType(), RESULT);
        return result == null ? null : result.getType();
    }

    /** The component of a name: a field with an annotation, in a record as in the class of a type that is too wide for one. */
    private static @Nullable Field field(Class<?> type, String name) {
        for (Field field : type.getDeclaredFields()) {
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            if (property != null && property.value().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private static boolean holdsStructures(Type list) {
        Type[] arguments = list instanceof ParameterizedType type ? type.getActualTypeArguments() : new Type[0];
        if (arguments.length > 0 && arguments[arguments.length - 1] instanceof Class<?> element) {
            for (Field field : element.getDeclaredFields()) {
                if (field.isAnnotationPresent(JsonProperty.class)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a result is no entity that has such a list among its fields: those have texts, too. */
    private static boolean isOfRowsAlone(JsonValue result, JsonValue rows) {
        for (JsonValue member : result.members().values()) {
            boolean isBeside = member.isList() || member.isNull() || member.number() != null || member.bool() != null;
            if (!isBeside && !member.equals(rows)) {
                return false;
            }
        }
        return true;
    }
}
