package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import dev.docbind.generator.resolve.spec.SpecJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that were written for the client of one revision, run with the client of another one that keeps what the first had: against
 * the portal of the first revision they send and read what they did.
 */
class KeptProgramsCorpusTest {

    private static final int DRAWN = 60;
    private static final int GONE = 30;
    private static final long SEED = 7;

    @TempDir
    private Path temporary;

    @Test
    void programsOfTheNewerRevisionRunWithTheClientOfTheOlder() throws Exception {
        List<Path> archives = CorpusArchives.archives("programs were NOT run with a client that keeps").stream()
                .filter(archive -> archive.getFileName().toString().startsWith("en"))
                .toList();
        Spec whole = spec(archives.get(archives.size() - 1));
        Spec other = spec(archives.get(0));
        Set<String> stay = other.methods().stream().map(Method::name).collect(Collectors.toSet());
        Set<String> names = draw(whole, stay);
        Spec before = part(whole, names);
        Spec after = part(other, names);
        JavaEmitters emitters = new JavaEmitters(CorpusClient.PACKAGE);
        Emission old = emitters.emit(before, new Diagnostics());
        byte[] portal = SpecJson.write(before.only(old.bindings()::containsKey), old.bindings(), old.types());
        Emission kept = emitters.keeping(List.of(new Earlier("next", "", Map.of(), before)), 1, "")
                .emit(after, new Diagnostics());

        String asWritten = run(before, old, portal);
        String asKept = run(before, kept, portal);

        System.out.println(names.size() + " methods, of which "
                + names.stream().filter(name -> !stay.contains(name)).count() + " are gone:\n" + asKept);
        assertThat(kept.kept()).isPositive();
        assertThat(asKept).isEqualTo(asWritten);
    }

    private Spec spec(Path archive) throws IOException {
        return CorpusArchives.spec(CorpusArchives.unpack(archive, temporary));
    }

    private static Spec part(Spec spec, Set<String> names) {
        return spec.only(method -> names.contains(method.name())).withNeededTypes();
    }

    /** Methods that are gone, and others. */
    private static Set<String> draw(Spec spec, Set<String> stay) {
        List<String> all = new ArrayList<>(
                spec.methods().stream().map(Method::name).distinct().sorted().toList());
        Collections.shuffle(all, new Random(SEED));
        Set<String> drawn = new HashSet<>(
                all.stream().filter(name -> !stay.contains(name)).limit(GONE).toList());
        all.stream().filter(stay::contains).limit(DRAWN - drawn.size()).forEach(drawn::add);
        return drawn;
    }

    private String run(Spec written, Emission client, byte[] portal) throws Exception {
        TabPrograms programs = new TabPrograms(written, CorpusClient.PACKAGE, temporary.resolve("files"));
        List<GeneratedFile> sources = Stream.concat(
                        client.files().stream(), programs.sources(CorpusClient.PACKAGE).stream())
                .toList();
        CompiledSources compiled = CompiledSources.strictly(sources);
        assertThat(compiled.problems()).isEmpty();
        ClassLoader loader = compiled.loader();
        programs.run(portal, CorpusClient.PACKAGE, name -> load(loader, name));
        return programs.report();
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
