package dev.docbind.generator;

import dev.docbind.generator.resolve.spec.JsonText;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The problems of a run as JSON. */
final class ProblemsJson {

    private ProblemsJson() {}

    /** The problems; those of pages that are left out say so. */
    static String write(GenerationResult result) {
        Set<String> missing = result.leftOut().stream()
                .filter(LeftOutMethod::wanted)
                .map(LeftOutMethod::page)
                .collect(Collectors.toSet());
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : result.problems()) {
            array.add(node(problem).put("leftOut", missing.contains(problem.path())));
        }
        return JsonText.write(array);
    }

    /** A fault of this program, in the place of problems. */
    static String fault(InternalFault fault) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        array.addObject()
                .put("severity", "fault")
                .put("code", "internal-fault")
                .put("message", fault.getMessage())
                .put("trace", fault.trace());
        return JsonText.write(array);
    }

    private static ObjectNode node(Problem problem) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("code", problem.code())
                .put("path", problem.path())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("subject", problem.subject())
                .put("message", problem.message())
                .put("hint", problem.hint());
        if (problem.includedFrom() != null) {
            node.put("includedFrom", problem.includedFrom());
        }
        return node;
    }
}
