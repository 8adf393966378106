package dev.docbind.generator.steady;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pages give the same bytes, whatever the machine is set to. */
class SameBytesTest {

    private static final Path PAGES = Path.of("../docs-input");

    /** What a run keeps for the next one is no output. */
    private static final String STORE = "java/.docbind/";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=nu-arab",
                "-Duser.timezone=Pacific/Chatham",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n"
            })
    void languageZoneAndEncodingOfTheMachineLeaveNoTrace(String flags) throws IOException, InterruptedException {
        Path docs = PAGES.resolve("ru");
        assertThat(command(docs, "there", List.of(flags.split(" ")))).isEqualTo(here(docs, "here"));
    }

    @Test
    void theOrderInWhichTheDiskListsFilesLeavesNoTrace() throws IOException {
        Path docs = PAGES.resolve("en");
        Map<String, String> expected = here(docs, "here");
        for (int seed = 1; seed <= 3; seed++) {
            assertThat(here(shuffled(docs, seed), "shuffled" + seed)).isEqualTo(expected);
        }
    }

    @Test
    void manyThreadsGiveWhatOneGives() throws IOException, InterruptedException, ExecutionException {
        Path docs = PAGES.resolve("en");
        Map<String, String> expected = here(docs, "here");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Map<String, String>>> runs = new ArrayList<>();
            for (int run = 0; run < 8; run++) {
                String name = "thread" + run;
                runs.add(threads.submit(() -> here(docs, name)));
            }
            for (Future<Map<String, String>> run : runs) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<String, String> here(Path docs, String name) throws IOException {
        Path out = temporary.resolve(name);
        new Generator()
                .generate(GenerationRequest.of(docs)
                        .writingTo(out.resolve("java"))
                        .writingSpec(out.resolve("spec.json")));
        return files(out);
    }

    private Map<String, String> command(Path docs, String name, List<String> flags)
            throws IOException, InterruptedException {
        Path out = temporary.resolve(name);
        Docbind run = Docbind.run(
                flags,
                "generate",
                "--docs",
                docs.toString(),
                "--out",
                out.resolve("java").toString(),
                "--spec",
                out.resolve("spec.json").toString());
        assertThat(run.status()).as(run.printed()).isZero();
        return files(out);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(STORE)) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(10);
        return texts;
    }

    private Path shuffled(Path docs, int seed) throws IOException {
        Path copy = temporary.resolve("copy" + seed);
        List<Path> files;
        try (Stream<Path> all = Files.walk(docs)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(files, new Random(seed));
        for (Path file : files) {
            Path target = copy.resolve(docs.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }
}
