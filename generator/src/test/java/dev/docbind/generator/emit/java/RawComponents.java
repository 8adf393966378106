package dev.docbind.generator.emit.java;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.DocumentedValue;
import dev.docbind.runtime.json.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How many components of the records that answers consist of are raw values, or lists or maps of them. */
final class RawComponents {

    private final Set<Class<?>> seen = new HashSet<>();
    private int all;
    private int raw;

    RawComponents(CorpusClient client) {
        client.spec().methods().forEach(method -> visit(client.response(method).type()));
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
                    raw += field.getGenericType().getTypeName().contains(JsonValue.class.getName()) ? 1 : 0;
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
