package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names one method by its own name and by those methods whose names are a beginning of it, and by nothing else.
 *
 * @param root the package that was asked for
 * @param methods what {@link #key} gives for every method of the documentation
 */
record MethodNaming(String root, Set<String> methods) {

    private static final Set<String> FACADE_ACCESSORS = Set.of("client", "v3");
    private static final Set<String> FACADE_METHODS = Set.of("batching", "call", "client", "newBatch", "v3", "webhook");

    /** What two spellings of one method have in common. */
    static String key(Method method) {
        return method.rest() + " " + method.name().toLowerCase(Locale.ROOT);
    }

    MethodNames name(Method method) {
        List<String> segments = List.of(method.name().split("\\.", -1));
        List<String> namespace = segments.subList(0, segments.size() - 1);
        String last = segments.get(segments.size() - 1);
        String stem = stem(segments);
        String where = packageOf(root, method.rest(), namespace);
        return new MethodNames(
                method,
                path(method, namespace),
                namespace.isEmpty() ? facadeSafe(JavaNames.accessor(last), FACADE_METHODS) : JavaNames.accessor(last),
                stem,
                ClassName.get(where, stem + "Request"),
                method.errors().isEmpty() ? null : ClassName.get(where, stem + "Error"));
    }

    /** The package of a namespace, REST 3.0 apart from everything else. */
    static String packageOf(String root, int rest, List<String> namespace) {
        Stream<String> parts = namespace.stream().map(JavaNames::packageSegment);
        String top = rest == 3 ? root + ".v3" : root;
        List<String> names = Stream.concat(Stream.of(top), escapeVersion(rest, parts.toList()))
                .toList();
        return String.join(".", names);
    }

    private static Stream<String> escapeVersion(int rest, List<String> parts) {
        boolean clash = rest != 3 && !parts.isEmpty() && parts.get(0).equals("v3");
        return clash ? Stream.concat(Stream.of("v3_"), parts.stream().skip(1)) : parts.stream();
    }

    /** The only class without a segment before its own is the one of the system errors. */
    private static String stem(List<String> segments) {
        String stem = JavaNames.stem(segments.subList(Math.max(0, segments.size() - 2), segments.size()));
        return segments.size() == 1 && stem.equals("System") ? "SystemMethod" : stem;
    }

    private List<String> path(Method method, List<String> namespace) {
        List<String> path = new ArrayList<>();
        if (method.rest() == 3) {
            path.add("v3");
        }
        for (int depth = 0; depth < namespace.size(); depth++) {
            path.add(accessor(method, namespace.subList(0, depth + 1)));
        }
        return path;
    }

    private String accessor(Method method, List<String> namespace) {
        String name = JavaNames.accessor(namespace.get(namespace.size() - 1));
        String key = method.rest() + " " + String.join(".", namespace).toLowerCase(Locale.ROOT);
        if (methods.contains(key)) {
            return (name.endsWith("_") ? name.substring(0, name.length() - 1) : name) + "Api";
        }
        return namespace.size() == 1 && method.rest() != 3 ? facadeSafe(name, FACADE_ACCESSORS) : name;
    }

    private static String facadeSafe(String name, Set<String> taken) {
        return taken.contains(name) ? name + "_" : name;
    }
}
