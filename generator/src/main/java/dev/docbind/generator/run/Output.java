package dev.docbind.generator.run;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.spec.SpecJson;
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
    private final byte @Nullable [] spec;

    private Output(Emission emission, byte @Nullable [] spec) {
        this.emission = emission;
        this.spec = spec;
    }

    /** The sources alone. */
    public static Output sources(Spec spec, Function<Spec, Emission> emitter) {
        return new Output(emitter.apply(spec), null);
    }

    /** The sources and the spec file: both have the same methods. */
    public static Output withSpec(Spec spec, Function<Spec, Emission> emitter, Diagnostics diagnostics) {
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
                        emission));
        if (file.spec().methods().size() == emitted.size()) {
            return new Output(emission, file.bytes);
        }
        Set<Method> sound = new HashSet<>(file.spec().methods());
        return withSpec(spec.only(sound::contains), emitter, diagnostics);
    }

    /** The sources. */
    public Emission emission() {
        return emission;
    }

    /** The bytes of the spec file; null where there is none. */
    public byte @Nullable [] spec() {
        return spec;
    }

    private static final class File {
        private final Spec spec;
        private final byte[] bytes;

        private File(Spec spec, byte[] bytes) {
            this.spec = spec;
            this.bytes = bytes;
        }

        static File of(Spec spec, Emission emission) {
            try {
                return new File(spec, SpecJson.write(spec, emission.bindings(), emission.types()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Spec spec() {
            return spec;
        }
    }
}
