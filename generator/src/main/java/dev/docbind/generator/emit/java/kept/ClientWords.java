package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a client called in another way than its documentation alone says: the names of components by their own, and {@code METHOD} by
 * that of the constant which refers to a method.
 *
 * @param root the package of the facade
 * @param names the names, by the classes below that package
 */
record ClientWords(String root, Map<String, Map<String, String>> names) {

    /** The names of a client. */
    static Map<String, Map<String, String>> of(String root, KeptPlans plans) {
        Map<String, Map<String, String>> names = new TreeMap<>();
        plans.records().forEach((type, fields) -> {
            if (!fields.names().isEmpty()) {
                names.computeIfAbsent(below(root, type), key -> new TreeMap<>()).putAll(fields.names());
            }
        });
        plans.methods().forEach((type, calls) -> {
            if (!calls.constant().equals(MethodPlan.METHOD)) {
                names.computeIfAbsent(below(root, type), key -> new TreeMap<>())
                        .put(MethodPlan.METHOD, calls.constant());
            }
        });
        return names;
    }

    private static String below(String root, ClassName type) {
        return type.reflectionName().substring(root.length() + 1);
    }

    /** The names of a class. */
    private Map<String, String> of(ClassName type) {
        return names.isEmpty() ? Map.of() : names.getOrDefault(below(root, type), Map.of());
    }

    /** The names of the components of a record, by their own. */
    Map<String, String> components(ClassName type) {
        Map<String, String> own = new HashMap<>(of(type));
        own.remove(MethodPlan.METHOD);
        return own;
    }

    /** What the constant that refers to a method, and its calls, have at the end of their names. */
    String suffix(ClassName request) {
        String constant = of(request).getOrDefault(MethodPlan.METHOD, MethodPlan.METHOD);
        return constant.substring(Math.min(MethodPlan.METHOD.length(), constant.length()));
    }
}
