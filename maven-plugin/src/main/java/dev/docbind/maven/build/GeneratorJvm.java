package dev.docbind.maven.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** A JVM that runs the generator once, by its command line, and is set up for so short a life as the launcher sets it up. */
public final class GeneratorJvm {

    private static final String COMMAND_LINE = "dev.docbind.generator.cli.Main";
    private static final String ENDS_WITH_INPUT = "-Ddocbind.ends-with-input=true";
    /** The first compiler and the simplest collector: a run ends before more than that pays. */
    private static final List<String> SHORT_LIVED =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

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

    /**
     * Runs a command. Whether it did what it should, whoever asks finds out by what it left.
     *
     * @param arguments the command and its options
     * @param folder where it runs
     * @return how it ended, as the end of a sentence
     */
    String run(List<String> arguments, Path folder) {
        try {
            return "ended with status " + status(arguments, folder);
        } catch (IOException e) {
            return "cannot be started: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "was interrupted";
        }
    }

    private int status(List<String> arguments, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        // Its input stays open: it ends with this build, should that be killed.
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.debug(line);
            }
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(SHORT_LIVED);
        command.add(ENDS_WITH_INPUT);
        command.addAll(options);
        command.add("-cp");
        command.add(
                code.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator"))));
        command.add(COMMAND_LINE);
        command.addAll(arguments);
        return command;
    }
}
