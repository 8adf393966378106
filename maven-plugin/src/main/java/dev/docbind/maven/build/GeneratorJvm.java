package dev.docbind.maven.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** A JVM that runs the generator once, by its command line, and is set up for so short a life as the launcher sets it up. */
public final class GeneratorJvm {

    private static final String COMMAND_LINE = "dev.docbind.generator.cli.Main";
    private static final String ENDS_WITH_INPUT = "-Ddocbind.ends-with-input=true";
    /** The first compiler and the simplest collector: a run ends before more than that pays. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");

    static final String SIMPLEST_COLLECTOR = "-XX:+UseSerialGC";
    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC\\b");
    /** Where a JVM finds options beside those of its command. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");
    /** The status of a run that found the documentation's problems to count: it has done its work. A JVM that fails has it, too. */
    private static final int PROBLEMS = 1;
    /** What begins the last line of a run that says why its status is not 0. */
    private static final String PROGRAM = "docbind: ";

    private final Path java;
    private final List<Path> code;
    private final List<String> options;
    private final Log log;

    /**
     * A JVM that is not started yet.
     *
     * @param java the program
     * @param code the jars and folders with the generator and its libraries
     * @param options more options of the JVM; they come after those that it has in any case
     * @param log what takes its output, where it shows so much
     */
    public GeneratorJvm(Path java, List<Path> code, List<String> options, Log log) {
        this.java = java;
        this.code = List.copyOf(code);
        this.options = List.copyOf(options);
        this.log = log;
    }

    /** The program of the Java that runs this one. */
    public static Path javaOfThisProcess() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Whether a command can have these arguments here: where the locale lacks characters of one, another would arrive. */
    boolean takes(List<String> arguments) {
        String encoding = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
        CharsetEncoder encoder = Charset.forName(encoding).newEncoder();
        return arguments.stream().allMatch(encoder::canEncode);
    }

    /**
     * How a JVM ended.
     *
     * @param isDone whether it did its work
     * @param words how, as the end of a sentence
     */
    record End(boolean isDone, String words) {}

    /**
     * Runs a command.
     *
     * @param arguments the command and its options
     * @param folder where it runs
     * @return how it ended; what it left tells more
     */
    End run(List<String> arguments, Path folder) {
        try {
            return ended(arguments, folder);
        } catch (IOException e) {
            return new End(false, "cannot be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new End(false, "was interrupted");
        }
    }

    private End ended(List<String> arguments, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        // Its input stays open: it ends with this build, should that be killed.
        try (BufferedReader output = process.inputReader()) {
            String last = "";
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.debug(line);
                last = line.isBlank() ? last : line;
            }
            int status = process.waitFor();
            boolean isDone = status == 0 || (status == PROBLEMS && last.startsWith(PROGRAM));
            return new End(isDone, "ended with status " + status + ": " + last.strip());
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(SHORT_LIVED);
        if (!namesCollector()) {
            command.add(SIMPLEST_COLLECTOR);
        }
        command.add(ENDS_WITH_INPUT);
        command.addAll(options);
        command.add("-cp");
        command.add(
                code.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator"))));
        command.add(COMMAND_LINE);
        command.addAll(arguments);
        return command;
    }

    /** Two collectors are an error. */
    private boolean namesCollector() {
        Stream<String> environment =
                VARIABLES.stream().map(name -> System.getenv().getOrDefault(name, ""));
        return Stream.concat(options.stream(), environment)
                .anyMatch(text -> COLLECTOR.matcher(text).find());
    }
}
