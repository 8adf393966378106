package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationResult;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lint}: the documentation's own problems, on the standard output. */
@Command(
        name = "lint",
        description = "Prints the documentation's own problems.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec commandSpec;

    @Mixin
    private DocsOptions options;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json")
    private String format = "text";

    @Option(names = "--compare", paramLabel = "DIR", description = "another language (not available yet)")
    private @Nullable String compare;

    @Override
    public Integer call() {
        String wanted = format.toLowerCase(Locale.ROOT);
        if (compare != null) {
            throw unavailable("--compare is not available yet");
        }
        if (wanted.equals("html")) {
            throw unavailable("--format html is not available yet; text and json are");
        }
        if (!wanted.equals("text") && !wanted.equals("json")) {
            throw unavailable("--format " + format + " is none of the formats: text, json");
        }
        long start = System.nanoTime();
        GenerationResult result = new CommandRun(commandSpec, options).run(options.request());
        PrintWriter out = commandSpec.commandLine().getOut();
        if (wanted.equals("json")) {
            out.print(ProblemsJson.write(result));
        } else {
            new ProblemPrinter(options.docs(), options.explain()).print(result.problems(), out);
            Summary.lines(result, System.nanoTime() - start).forEach(out::println);
        }
        out.flush();
        return CommandRun.status(result, commandSpec.commandLine().getErr());
    }

    private static GenerationException unavailable(String message) {
        return new GenerationException(message, null);
    }
}
