package dev.docbind.generator;

import dev.docbind.generator.write.OutputWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a request for a command: problems, summary, exit status. */
final class CommandRun {

    private final CommandSpec spec;
    private final DocsOptions options;

    CommandRun(CommandSpec spec, DocsOptions options) {
        this.spec = spec;
        this.options = options;
    }

    /** Runs the request and writes the diagnostics file where one is asked for. */
    GenerationResult run(GenerationRequest request) {
        GenerationResult result = new Generator().generate(request);
        Path file = options.diagnostics();
        if (file != null) {
            write(file, ProblemsJson.write(result));
        }
        return result;
    }

    /** Prints problems and summary to the error stream; the exit status. */
    int report(GenerationResult result, long nanos) {
        PrintWriter err = spec.commandLine().getErr();
        new ProblemPrinter(options.docs(), options.explain()).print(result.problems(), err);
        Summary.lines(result, nanos).forEach(err::println);
        return status(result, err);
    }

    /** The exit status, with one line that says why it is not 0. */
    static int status(GenerationResult result, PrintWriter err) {
        if (result.failed()) {
            err.println("docbind: the documentation has problems that count (see --fail-on)");
        }
        err.flush();
        return result.failed() ? 1 : 0;
    }

    private static void write(Path file, String text) {
        try {
            OutputWriter.writeFile(file, text);
        } catch (IOException e) {
            throw GenerationException.of(e);
        }
    }
}
