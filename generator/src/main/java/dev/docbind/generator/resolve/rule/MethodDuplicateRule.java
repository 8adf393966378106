package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One method has one page: its name, without regard to case, and its REST version are its identity. */
final class MethodDuplicateRule {

    private MethodDuplicateRule() {}

    /** Reports the methods that have several pages. */
    static void check(List<MethodHead> methods, Diagnostics diagnostics) {
        Map<String, List<MethodHead>> byIdentity = methods.stream()
                .collect(Collectors.groupingBy(MethodHead::identity, LinkedHashMap::new, Collectors.toList()));
        byIdentity.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(method -> report(method, same, diagnostics)));
    }

    private static void report(MethodHead method, List<MethodHead> same, Diagnostics diagnostics) {
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
