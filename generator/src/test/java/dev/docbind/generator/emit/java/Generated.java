package dev.docbind.generator.emit.java;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.Response;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A generated record, or a class that looks like one, by its names on the wire. */
record Generated(Object value) {

    static boolean isOne(Object value) {
        return value instanceof Response
                || (value.getClass().getName().startsWith(CorpusClient.PACKAGE + ".")
                        && !value.getClass().isEnum());
    }

    /** The value of the component of that name, empty where there is no such component; a null is the other emptiness. */
    Optional<Optional<Object>> component(String wireName) {
        for (Field field : value.getClass().getDeclaredFields()) {
            if (wireName.equals(wireName(field)) || isSpelled(wireName, field)) {
                return Optional.of(Optional.ofNullable(call(field.getName())));
            }
        }
        return Optional.empty();
    }

    private static boolean isSpelled(String name, Field field) {
        JsonAlias alias = field.getAnnotation(JsonAlias.class);
        return alias != null && List.of(alias.value()).contains(name);
    }

    /** The annotation's name, or the component's own where the wire has that; null where the field is no component. */
    private static @Nullable String wireName(Field field) {
        JsonProperty property = field.getAnnotation(JsonProperty.class);
        if (property != null) {
            return property.value();
        }
        boolean component = !Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(JsonAnySetter.class);
        return component ? field.getName() : null;
    }

    /** The open keys. */
    Map<?, ?> additional() {
        return hasAdditional() ? (Map<?, ?>) call("additional") : Map.of();
    }

    /** False for a tuple and for a closed list of values. */
    boolean hasAdditional() {
        for (Method method : value.getClass().getDeclaredMethods()) {
            if (method.getName().equals("additional") && method.getParameterCount() == 0) {
                return true;
            }
        }
        return false;
    }

    private Object call(String accessor) {
        try {
            return value.getClass().getMethod(accessor).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value.getClass() + "." + accessor, e);
        }
    }
}
