package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One method has one page: its name, without regard to case, and its REST version are its identity. */
public final class MethodDuplicateRule implements SpecRule {

    @Override
    public void check(List<DocumentedMethod> methods, Diagnostics diagnostics) {
        Map<String, List<Method>> byIdentity = methods.stream()
                .map(DocumentedMethod::method)
                .collect(Collectors.groupingBy(MethodDuplicateRule::identity, LinkedHashMap::new, Collectors.toList()));
        byIdentity.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(method -> report(method, same, diagnostics)));
    }

    private static String identity(Method method) {
        return method.name().toLowerCase(Locale.ROOT) + " " + method.rest();
    }

    private static void report(Method method, List<Method> same, Diagnostics diagnostics) {
        String others = same.stream()
                .filter(other -> !other.location().equals(method.location()))
                .map(other -> other.location().toString())
                .collect(Collectors.joining(", "));
        diagnostics
                .about(method.name())
                .error(
                        "method-duplicate",
                        method.location(),
                        "the method " + method.name() + " is documented twice: also in " + others,
                        "rename or remove one of the pages");
    }
}
