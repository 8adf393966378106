package dev.docbind.generator.emit.java;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.generator.model.Method;
import dev.docbind.runtime.DocumentedValue;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many components of the records that answers consist of are raw values, or lists or maps of them. The members of an answer that
 * its page shows are such components, although a record of the runtime has them.
 */
final class RawComponents {

    private final Set<Class<?>> seen = new HashSet<>();
    private int all;
    private int raw;

    RawComponents(CorpusClient client) {
        for (Method method : client.spec().methods()) {
            TypeRef<?> answer = client.response(method);
            if (answer.rawType() == Response.class) {
                frame(dev.docbind.generator.model.Field.distinct(method.response()), answer);
            }
            visit(answer.type());
        }
    }

    private void frame(List<dev.docbind.generator.model.Field> rows, TypeRef<?> answer) {
        all += rows.size();
        boolean shown = rows.stream().anyMatch(row -> row.wireName().equals("result"));
        raw += shown && isRaw(answer.type()) ? 1 : 0;
    }

    private static boolean isRaw(Type type) {
        return type.getTypeName().contains(JsonValue.class.getName());
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                visit(argument);
            }
        } else if (type instanceof Class<?> record && isRecord(record) && seen.add(record)) {
            for (Field field : record.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(JsonAnySetter.class)) {
                    all++;
                    raw += isRaw(field.getGenericType()) ? 1 : 0;
                    visit(field.getGenericType());
                }
            }
        }
    }

    /** Neither a class of the runtime nor a closed list of values. */
    private static boolean isRecord(Class<?> type) {
        return type.getName().startsWith(CorpusClient.PACKAGE + ".")
                && !type.isEnum()
                && !DocumentedValue.class.isAssignableFrom(type);
    }

    double share() {
        return (double) raw / all;
    }

    String report() {
        return String.format(Locale.ROOT, "raw components of answers: %d of %d, %.2f%%%n", raw, all, 100 * share());
    }
}
