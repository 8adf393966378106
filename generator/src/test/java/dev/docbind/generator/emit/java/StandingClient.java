package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.EarlierOutput;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.store.Stage;
import dev.docbind.generator.store.Store;
import dev.docbind.generator.write.OutputState;
import dev.docbind.generator.write.OutputWriter;
import dev.docbind.generator.write.StandingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client in a folder, emitted again and again while its pages change. */
final class StandingClient {

    private final Path docs;
    private final Path output;
    private final Path cache;
    private final Map<PageEdit, List<Double>> shares = new EnumMap<>(PageEdit.class);
    private List<String> methods = List.of();

    StandingClient(Path docs, Path work) {
        this.docs = docs;
        this.output = work.resolve("java");
        this.cache = work.resolve("cache");
    }

    /** Changes pages one by one, and holds the client against a clean one after each. */
    void edit(int edits, Random random) throws IOException {
        run("at first");
        assertThat(run("unchanged").files()).as("what is emitted again").allMatch(StandingClient::isDescription);
        List<PageEdit> kinds = List.of(PageEdit.values());
        for (int number = 0; number < edits; number++) {
            PageEdit edit = kinds.get(number % kinds.size());
            String page = edit.apply(docs, methods, random);
            if (!page.isEmpty()) {
                Emission emission = run(edit + " in " + page);
                long made = emission.files().stream()
                        .filter(file -> !isDescription(file))
                        .count();
                shares.computeIfAbsent(edit, key -> new ArrayList<>())
                        .add((double) made / (made + emission.standing().size()));
            }
        }
    }

    /** The shares of the files that were emitted, by kinds of edits. */
    Map<PageEdit, List<Double>> shares() {
        return shares;
    }

    private static boolean isDescription(GeneratedFile file) {
        return file.path().endsWith("/package-info.java");
    }

    /** Emits the client as the pages are now. */
    Emission run(String what) throws IOException {
        Spec spec = CorpusArchives.spec(docs);
        methods = spec.methods().stream().map(Method::name).toList();
        JavaEmitters emitters = new JavaEmitters("a.b");
        Store store = Store.in(cache, "test");
        Stage stage = store.stage("parts");
        StandingFiles standing = StandingFiles.in(output, OutputState.NONE, store.hash());
        Emission emission =
                emitters.emit(spec, new EarlierOutput(stage, store.hash(), standing::has), new Diagnostics());
        new OutputWriter(output).write(emission.files(), emission.standing());
        stage.flush();
        Emission clean = emitters.emit(spec, new Diagnostics());
        assertThat(files()).as(what).isEqualTo(texts(clean));
        assertThat(emission.bindings()).as(what).isEqualTo(clean.bindings());
        return emission;
    }

    private static Map<String, String> texts(Emission emission) {
        return emission.files().stream()
                .collect(Collectors.toMap(
                        GeneratedFile::path, GeneratedFile::text, (first, second) -> second, TreeMap::new));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        texts.remove(".docbind-manifest");
        return texts;
    }
}
