package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the spec file. The same spec gives the same bytes. */
public final class SpecJson {

    private SpecJson() {}

    /** The text of the file, with the Java names of each method. */
    public static String write(Spec spec, Map<Method, JavaBinding> bindings) {
        ObjectNode root = MethodJson.NODES
                .objectNode()
                .put("format", "docbind-spec")
                .put("formatVersion", 1)
                .put("language", spec.language());
        ArrayNode errors = root.putArray("systemErrors");
        spec.systemErrors().forEach(row -> errors.add(MethodJson.error(row, "")));
        ArrayNode methods = root.putArray("methods");
        spec.methods().forEach(method -> methods.add(MethodJson.method(method, bindings.get(method))));
        return JsonText.write(root);
    }
}
