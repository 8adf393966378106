package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A method with its structures.
 *
 * @param documented the method, and what its page shows
 * @param structures its structures by their paths
 */
record StructuredMethod(DocumentedMethod documented, Map<String, Structure> structures) {

    static StructuredMethod of(DocumentedMethod documented) {
        Map<String, Structure> byPath = new LinkedHashMap<>();
        StructureFinder.in(documented).forEach(structure -> byPath.put(structure.path(), structure));
        return new StructuredMethod(documented, byPath);
    }

    Method method() {
        return documented.method();
    }

    /** The structures of its requests, or of its answers. */
    Stream<Structure> of(Direction direction) {
        return structures.values().stream().filter(structure -> structure.direction() == direction);
    }
}
