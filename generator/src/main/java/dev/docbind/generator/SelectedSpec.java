package dev.docbind.generator;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SharedTypes;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.generator.run.SelectedParts;
import dev.docbind.generator.source.archive.SpecFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The spec of a file, plain or zipped, with what of it is selected. */
final class SelectedSpec {

    private SelectedSpec() {}

    /**
     * Reads a file.
     *
     * @return null for what is no spec file
     * @throws GenerationException if it is one that cannot be read
     * @throws IOException if the disk refuses
     */
    static @Nullable Spec read(Path file, MethodSelection selection) throws IOException {
        try (InputStream bytes = SpecFile.open(file)) {
            return bytes == null ? null : select(SpecJson.read(file.toString(), bytes), selection);
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Beside which methods something stood, an earlier documentation may say that has no more than what later ones have not. */
    private static Spec select(Spec spec, MethodSelection selection) {
        Memory memory = spec.memory();
        List<Method> methods = new ArrayList<>(spec.methods());
        memory.earlier().forEach(one -> methods.addAll(one.spec().methods()));
        SelectedParts parts = new SelectedParts(methods, selection::takes);
        Spec own = parts.of(spec);
        return selection.equals(MethodSelection.ALL)
                ? own
                : own.remembering(new Memory(
                        memory.major(),
                        memory.names(),
                        memory.earlier().stream()
                                .map(one -> one.with(part(one.spec(), parts.of(one.spec()), selection)))
                                .toList()));
    }

    /** Of what is remembered, there are types whose methods are not: these say where they stand. */
    private static Spec part(Spec spec, Spec selected, MethodSelection selection) {
        SharedTypes types = new SharedTypes(spec.things());
        Set<String> needed = new HashSet<>(SharedTypes.neededBy(selected));
        spec.things().stream()
                .filter(thing -> thing.places().stream().anyMatch(place -> selection.takes(place.method())))
                .forEach(thing -> needed.addAll(types.neededBy(thing)));
        return selected.withTypes(needed);
    }
}
