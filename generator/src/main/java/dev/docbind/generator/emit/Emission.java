package dev.docbind.generator.emit;

import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec.Memory;
import java.util.List;
import java.util.Map;

/**
 * What an emitter made of a spec.
 *
 * @param files the files that were made, sorted by path
 * @param standing the files that an earlier run made and left as they would be made now, sorted by path; none of them is among
 *     {@code files}
 * @param bindings the Java names of each method, in the order of the spec
 * @param types the binary names of the classes of things and closed lists, by their identifiers, in the order of the spec, and of
 *     events, by their codes
 * @param kept how many members and types of an earlier client are kept
 * @param unkept what of it cannot be kept
 * @param memory what the next client needs to keep as much
 */
public record Emission(
        List<GeneratedFile> files,
        List<StandingFile> standing,
        Map<Method, JavaBinding> bindings,
        Map<String, String> types,
        int kept,
        List<Unkept> unkept,
        Memory memory) {

    /** The names of the methods that could be emitted, in the order of the spec. */
    public List<String> methods() {
        return bindings.keySet().stream().map(Method::name).toList();
    }
}
