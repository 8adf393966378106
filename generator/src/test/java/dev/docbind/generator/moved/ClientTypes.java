package dev.docbind.generator.moved;

import dev.docbind.runtime.json.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The generated types of a compiled client, each at the places where it stands: the method, then the path on the wire. They are found
 * from the classes that the spec file names, by the wire names that their fields carry.
 */
final class ClientTypes {

    private static final Pattern CLASS = Pattern.compile("[\\w$]+(?:\\.[\\w$]+)+");

    private final ClassLoader classes;
    private final Map<String, Map<String, String>> byMethod = new TreeMap<>();

    /**
     * Reads a client.
     *
     * @param spec its spec file
     * @param classes its classes, with the runtime that they were compiled against
     */
    ClientTypes(JsonValue spec, ClassLoader classes) throws ClassNotFoundException {
        this.classes = classes;
        for (JsonValue method : spec.get("methods").elements()) {
            JsonValue java = method.get("java");
            if (java.isObject()) {
                String rest = "3".equals(method.get("rest").toJson()) ? "v3:" : "";
                read(java, byMethod.computeIfAbsent(rest + method.get("name").text(), name -> new TreeMap<>()));
            }
        }
    }

    private void read(JsonValue java, Map<String, String> types) throws ClassNotFoundException {
        add(classes.loadClass(text(java, "request")), "request", types, new HashSet<>());
        String whole = text(java, "responseType");
        String answer = whole.isEmpty() ? text(java, "response") : whole;
        if (!isGenerated(answer)) {
            types.put("response", answer);
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = CLASS.matcher(answer);
        while (matcher.find()) {
            if (isGenerated(matcher.group())) {
                names.add(matcher.group());
            }
        }
        for (String name : names) {
            boolean result = !answer.equals(name);
            add(classes.loadClass(name), result ? "response/result" : "response", types, new HashSet<>());
        }
    }

    private static String text(JsonValue java, String key) {
        String text = java.get(key).text();
        return text == null ? "" : text;
    }

    private void add(Class<?> type, String path, Map<String, String> types, Set<Class<?>> around) {
        boolean isNew = isGenerated(type.getName()) && types.putIfAbsent(path, type.getName()) == null;
        if (isNew && around.add(type)) {
            for (Field field : type.getDeclaredFields()) {
                String name = wireName(field);
                if (name != null) {
                    add(field.getGenericType(), path + "/" + name, types, around);
                }
            }
            around.remove(type);
        }
    }

    private void add(Type type, String path, Map<String, String> types, Set<Class<?>> around) {
        if (type instanceof Class<?> one) {
            add(one, path, types, around);
        } else if (type instanceof ParameterizedType many) {
            for (Type argument : many.getActualTypeArguments()) {
                add(argument, path, types, around);
            }
        }
    }

    /** Whether a class is neither of Java nor of the runtime. */
    static boolean isGenerated(String name) {
        return name.indexOf('.') > 0 && !name.startsWith("java.") && !name.startsWith("dev.docbind.runtime.");
    }

    /** The value of {@code JsonProperty}, whichever class loader has it. */
    private static @Nullable String wireName(AnnotatedElement field) {
        for (Annotation annotation : field.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("JsonProperty")) {
                try {
                    return (String)
                            annotation.annotationType().getMethod("value").invoke(annotation);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return null;
    }

    /** The types of each method, by their paths. */
    Map<String, Map<String, String>> byMethod() {
        return byMethod;
    }
}
