package dev.docbind.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The runs, each a process of its own. */
final class ReplayRuns {

    private static final String SPEC = "api-spec.json";
    private static final String PROBLEMS = "problems.json";
    private static final long LONGEST_MINUTES = 10;

    private final Path jar;
    private final Path other;
    private final Path work;
    private final Path clean;
    private final List<String> options;
    private final List<Long> times = new ArrayList<>();
    private final List<Long> cleanTimes = new ArrayList<>();

    ReplayRuns(Path jar, Path other, Path work, Path clean, List<String> options) {
        this.jar = jar;
        this.other = other;
        this.work = work;
        this.clean = clean;
        this.options = options;
    }

    Path out() {
        return work.resolve("out");
    }

    /** What a run writes beside its sources in a folder. */
    static List<Path> beside(Path out) {
        return List.of(out.resolveSibling(SPEC), out.resolveSibling(PROBLEMS));
    }

    void run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        finish(start(jar, out(), List.of()), true);
        times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    void runOther() throws IOException, InterruptedException {
        finish(start(other, out(), List.of()), true);
    }

    void runIfItCan() throws IOException, InterruptedException {
        finish(start(jar, out(), List.of()), false);
    }

    Path runClean() throws IOException, InterruptedException {
        Path out = clean.resolve("out");
        if (Files.exists(out)) {
            for (Path file : FileTree.files(out)) {
                Files.delete(file);
            }
        }
        for (Path file : beside(out)) {
            Files.deleteIfExists(file);
        }
        long begun = System.nanoTime();
        finish(start(jar, out, List.of("--no-cache")), true);
        cleanTimes.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        return out;
    }

    void kill(Random random) throws IOException, InterruptedException {
        Process process = start(jar, out(), List.of());
        TimeUnit.MILLISECONDS.sleep(random.nextLong(Math.max(1, median())));
        process.destroyForcibly();
        process.waitFor();
    }

    /** Takes all the room of the disk but for a little. */
    void fillDisk() throws IOException {
        Path ballast = work.resolve("ballast");
        byte[] block = new byte[1 << 16];
        try (var out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(work).getUsableSpace() > 2L * block.length) {
                out.write(block);
            }
        }
    }

    void emptyDisk() throws IOException {
        Files.delete(work.resolve("ballast"));
    }

    long median() {
        return middle(times);
    }

    long medianOfClean() {
        return middle(cleanTimes);
    }

    private static long middle(List<Long> all) {
        return all.isEmpty() ? 0 : all.stream().sorted().toList().get(all.size() / 2);
    }

    private Process start(Path program, Path out, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                program.toString(),
                "generate",
                "--docs",
                clean.resolve("docs").toString(),
                "--out",
                out.toString(),
                "--spec",
                out.resolveSibling(SPEC).toString(),
                "--diagnostics",
                out.resolveSibling(PROBLEMS).toString(),
                "--fail-on",
                "never"));
        command.addAll(options);
        command.addAll(more);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(clean.resolve("log").toFile())
                .start();
    }

    private void finish(Process process, boolean must) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("a run does not end");
        }
        if (must && process.exitValue() != 0) {
            throw new IllegalStateException(
                    "exit status " + process.exitValue() + ": " + Files.readString(clean.resolve("log")));
        }
    }
}
