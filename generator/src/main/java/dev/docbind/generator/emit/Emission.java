package dev.docbind.generator.emit;

import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.store.Digest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
 * @param contents the digest of all that a method says, its lines among it; null for a method whose digest did not have to be computed
 * @param placements the constants of placements by their codes, where an earlier client has a say in them
 */
public record Emission(
        List<GeneratedFile> files,
        List<StandingFile> standing,
        Map<Method, JavaBinding> bindings,
        Map<String, String> types,
        int kept,
        List<Unkept> unkept,
        Memory memory,
        Function<Method, @Nullable Digest> contents,
        Map<String, String> placements) {

    /** The placements of a spec under the names that they have here. */
    public List<Placement> named(List<Placement> own) {
        return own.stream()
                .map(placement -> placement.called(placements.getOrDefault(placement.code(), placement.constant())))
                .toList();
    }

    /** The names of the methods that could be emitted, in the order of the spec. */
    public List<String> methods() {
        return bindings.keySet().stream().map(Method::name).toList();
    }
}
