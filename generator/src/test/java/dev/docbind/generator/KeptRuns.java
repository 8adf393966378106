package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.StepListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A documentation of some pages of every kind, and runs on it that keep what the next one need not do again. */
final class KeptRuns {

    private static final Path SHIPPED = Path.of("../docs-input/en");
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> USED = List.of(
            "event-codes",
            "placements",
            "include-local",
            "include-missing",
            "linked-tables",
            "linked-sections",
            "overviews",
            "things-of-a-namespace");

    private final Path root;
    private final List<String> begun = new ArrayList<>();
    private GenerationRequest request;
    private GenerationResult expected;

    /** Something that may happen between two runs. */
    @FunctionalInterface
    interface Step {

        void on(KeptRuns runs) throws IOException;
    }

    /** What ends a run at once, as the end of its process does. */
    private static final class End extends Error {
        private static final long serialVersionUID = 1L;
    }

    private KeptRuns(Path root) {
        this.root = root;
        this.request = GenerationRequest.of(docs())
                .writingTo(out())
                .writingSpec(spec())
                .failingOn(FailurePolicy.ERROR)
                .keepingIn(cache());
    }

    /** The documentation in a folder, after a first run. */
    static KeptRuns in(Path root) throws IOException {
        KeptRuns runs = new KeptRuns(root);
        for (String folder : List.of("_includes", "api-reference/bizproc/template")) {
            copyAll(SHIPPED.resolve(folder), runs.docs().resolve(folder));
        }
        for (String name : List.of("instances", "kill", "start", "terminate")) {
            String page = "api-reference/bizproc/bizproc-workflow-" + name + ".md";
            Files.copy(SHIPPED.resolve(page), runs.docs().resolve(page));
        }
        for (String name : USED) {
            copyAll(CASES.resolve(name).resolve("docs"), runs.docs().resolve("api-reference/" + name));
        }
        runs.run();
        return runs;
    }

    Path docs() {
        return root.resolve("docs");
    }

    Path out() {
        return root.resolve("out");
    }

    Path cache() {
        return out().resolve(".docbind");
    }

    Path spec() {
        return root.resolve("spec.json");
    }

    /** The page whose path ends like this. */
    Path page(String end) throws IOException {
        return files(docs()).stream()
                .filter(file -> file.toString().endsWith(end + ".md"))
                .findFirst()
                .orElseThrow();
    }

    /** One of the sources. */
    Path output(int number) throws IOException {
        return files(out()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList()
                .get(number);
    }

    void edit(String end, UnaryOperator<String> edit) throws IOException {
        Path page = page(end);
        String before = Files.readString(page);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(page, after);
    }

    void copy(String end, String name, String text, String replacement) throws IOException {
        Path page = page(end);
        Files.writeString(page.resolveSibling(name), Files.readString(page).replace(text, replacement));
    }

    void correct(String path, String value) throws IOException {
        Path file = root.resolve("overrides.json");
        Files.writeString(file, """
                [{"page": "api-reference/bizproc/bizproc-workflow-terminate.md", "path": "%s",
                  "expected": "Stop Active Workflow", "value": "%s", "reason": "it is so"}]
                """.formatted(path, value));
        take(before -> before.overriding(List.of(file), true));
    }

    void select(String glob) {
        take(before -> before.selecting(new MethodSelection(List.of(MethodGlob.of(glob)), List.of())));
    }

    void take(UnaryOperator<GenerationRequest> change) {
        request = change.apply(request);
    }

    void withoutSpec() {
        request = GenerationRequest.of(docs()).writingTo(out()).keepingIn(cache());
    }

    /** Changes a bit of the store, cuts it short, or replaces a piece. */
    void damage(Random random) throws IOException {
        List<Path> stages = files(cache());
        Path stage = stages.get(random.nextInt(stages.size()));
        byte[] bytes = Files.readAllBytes(stage);
        int at = random.nextInt(Math.max(1, bytes.length));
        if (bytes.length == 0 || random.nextInt(3) == 0) {
            bytes = Arrays.copyOf(bytes, at);
        } else {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(stage, bytes);
    }

    /** Runs with what is kept. */
    GenerationResult run() {
        begun.clear();
        return new Generator((step, page) -> begun.add(step + " " + page)).generate(request);
    }

    void runApart() {
        new Generator().generate(request);
    }

    /** Runs up to a step, and no further. */
    void abortAt(dev.docbind.generator.diagnostic.Step step) {
        StepListener listener = (now, page) -> {
            if (now == step && page.endsWith("terminate.md")) {
                throw new End();
            }
        };
        try {
            new Generator(listener).generate(request);
        } catch (End e) {
            begun.clear();
        }
    }

    /** Runs with something that happens once, when a step begins on a page. */
    void runWith(dev.docbind.generator.diagnostic.Step step, String end, Step event) {
        boolean[] happened = new boolean[1];
        new Generator((now, page) -> {
                    if (now == step && page.endsWith(end + ".md") && !happened[0]) {
                        happened[0] = true;
                        try {
                            event.on(this);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                })
                .generate(request);
    }

    /** The steps of the last run with their pages. */
    List<String> begun() {
        return begun;
    }

    /** The pages that the last run linked. */
    List<String> linked() {
        String step = dev.docbind.generator.diagnostic.Step.LINK + " ";
        return begun.stream()
                .filter(line -> line.startsWith(step))
                .map(line -> line.substring(step.length()))
                .filter(page -> !page.startsWith("_includes/"))
                .toList();
    }

    /** Runs with what is kept, and clean into other folders: files, problems and outcome are the same. */
    void assertAsClean() throws IOException {
        Path clean = root.resolve("clean");
        deleteAll(clean, true);
        GenerationRequest other = request.writingTo(clean.resolve("out")).keepingIn(null);
        expected = new Generator()
                .generate(request.spec() == null ? other : other.writingSpec(clean.resolve("spec.json")));
        assertAsBefore();
    }

    /** Runs with what is kept: files, problems and outcome are those of the last clean run. */
    void assertAsBefore() throws IOException {
        GenerationResult kept = run();
        Path clean = root.resolve("clean");
        assertThat(kept.problems()).isEqualTo(expected.problems());
        assertThat(facts(kept)).isEqualTo(facts(expected));
        assertThat(contents(out())).isEqualTo(contents(clean.resolve("out")));
        if (request.spec() != null) {
            assertThat(spec()).hasSameTextualContentAs(clean.resolve("spec.json"));
        }
    }

    private static List<Object> facts(GenerationResult result) {
        return List.of(
                result.pages(),
                result.methods(),
                result.emitted(),
                result.leftOut(),
                result.failed(),
                result.coverage());
    }

    /** The times of all files, those of the store among them. */
    Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (Path file : files(root)) {
            if (!file.startsWith(root.resolve("clean"))) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString();
            if (!path.startsWith(".docbind/")) {
                contents.put(path, Files.readString(file));
            }
        }
        return contents;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Deletes all files below a folder, the store and the manifest or not. */
    static void deleteAll(Path folder, boolean hidden) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                if (hidden || (Files.isRegularFile(file) && file.toString().endsWith(".java"))) {
                    Files.delete(file);
                }
            }
        }
    }

    static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
