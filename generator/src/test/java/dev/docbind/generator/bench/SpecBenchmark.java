package dev.docbind.generator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Measures the reading of a whole documentation against bare parsing of the same pages, each in a JVM of its own and by
 * turns, and prints the ratio of their processor times.
 */
public final class SpecBenchmark {

    private static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private SpecBenchmark() {}

    /**
     * Runs the measurement.
     *
     * @param arguments the folder of the documentation, and how often each is run (5 if it is not said)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        compare("default flags", List.of(), arguments[0], rounds);
        compare(String.join(" ", SHORT_LIVED), SHORT_LIVED, arguments[0], rounds);
    }

    private static void compare(String name, List<String> flags, String docs, int rounds)
            throws IOException, InterruptedException {
        Path spec = Files.createTempFile("docbind-bench", ".json");
        List<double[]> bare = new ArrayList<>();
        List<double[]> whole = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            bare.add(run(flags, BareParse.class, docs));
            whole.add(run(flags, WholeSpec.class, docs, spec.toString()));
        }
        Files.delete(spec);
        double[] floor = median(bare);
        double[] reading = median(whole);
        System.out.printf(
                Locale.ROOT,
                "%s, median of %d:%n  bare parse   %6.2f CPU s (its own thread %5.2f), %6.0f MB allocated%n"
                        + "  docs to spec %6.2f CPU s (its own thread %5.2f), %6.0f MB allocated%n  ratio %.2f%n",
                name,
                rounds,
                floor[0],
                floor[1],
                floor[2],
                reading[0],
                reading[1],
                reading[2],
                reading[0] / floor[0]);
    }

    private static double[] median(List<double[]> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(run -> run[0]))
                .toList()
                .get(runs.size() / 2);
    }

    private static double[] run(List<String> flags, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " failed");
        }
        return Arrays.stream(printed.split(" ", 4))
                .limit(3)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
