package dev.docbind.generator.run;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.spec.EarlierSpec;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.generator.resolve.spec.WrittenSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a run writes. All of it is made before any of it is written, so that a fault leaves nothing half done. */
public final class Output {

    private final Emission emission;
    private final @Nullable WrittenSpec spec;

    private Output(Emission emission, @Nullable WrittenSpec spec) {
        this.emission = emission;
        this.spec = spec;
    }

    /** The sources alone. */
    public static Output sources(Spec spec, Function<Spec, Emission> emitter) {
        return new Output(emitter.apply(spec), null);
    }

    /**
     * The sources and the spec file: both have the same methods.
     *
     * @param earlier the spec file that an earlier run left
     */
    public static Output withSpec(
            Spec spec, Function<Spec, Emission> emitter, EarlierSpec earlier, Diagnostics diagnostics) {
        Emission emission = emitter.apply(spec);
        Map<Method, JavaBinding> bindings = emission.bindings();
        List<Method> emitted = spec.only(bindings::containsKey).methods();
        File file = diagnostics.attemptAll(
                Step.WRITE,
                emitted,
                Method::location,
                sound -> File.of(
                        spec.with(sound)
                                .withPlacements(emission.named(spec.placements()))
                                .withNeededTypes()
                                .remembering(emission.memory()),
                        emission,
                        earlier));
        if (file.spec().methods().size() == emitted.size()) {
            return new Output(emission, file.written());
        }
        Set<Method> sound = new HashSet<>(file.spec().methods());
        return withSpec(spec.only(sound::contains), emitter, earlier, diagnostics);
    }

    /** The sources. */
    public Emission emission() {
        return emission;
    }

    /** The spec file; null where there is none. */
    public @Nullable WrittenSpec spec() {
        return spec;
    }

    private record File(Spec spec, WrittenSpec written) {

        static File of(Spec spec, Emission emission, EarlierSpec earlier) {
            try {
                return new File(
                        spec,
                        SpecJson.write(spec, emission.bindings(), emission.types(), emission.contents(), earlier));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
