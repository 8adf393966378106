package dev.docbind.generator.cli;

import dev.docbind.generator.ComparisonResult;
import dev.docbind.generator.DocsFolder;
import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lint}: the documentation's own problems, or where it differs from another one, on the standard output. */
@Command(
        name = "lint",
        description = "Prints the documentation's own problems.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        exitCodeListHeading = CommandFailures.STATUSES_HEADING,
        exitCodeList = {CommandFailures.STATUS_DONE, CommandFailures.STATUS_PROBLEMS, CommandFailures.STATUS_UNUSABLE},
        footer = "%nExample: docbind lint --docs docs --explain",
        versionProvider = Version.class)
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec commandSpec;

    @Mixin
    private DocsOptions options;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json")
    private String format = "text";

    @Option(
            names = "--compare",
            paramLabel = "DIR",
            description = "prints instead where the documentation differs from this one, such as the other language")
    private @Nullable Path compare;

    @Override
    public Integer call() {
        boolean asJson = isJson();
        PrintWriter out = commandSpec.commandLine().getOut();
        CommandRun run = new CommandRun(commandSpec, options);
        return compare == null
                ? lint(run, asJson, out)
                : compare(run, DocsFolder.of(compare, null).folder(), asJson, out);
    }

    private int lint(CommandRun run, boolean asJson, PrintWriter out) {
        long start = System.nanoTime();
        GenerationResult result = run.run(options.request());
        if (asJson) {
            out.print(ProblemsJson.write(result));
        } else {
            boolean coloured = Main.terminal(commandSpec).colouredOut();
            new ProblemPrinter(options.docs(), options.explain(), coloured).print(result.problems(), out);
            Summary.lines(result, System.nanoTime() - start).forEach(out::println);
        }
        finish(out);
        return CommandRun.status(result.failed(), commandSpec.commandLine().getErr());
    }

    private int compare(CommandRun run, Path other, boolean asJson, PrintWriter out) {
        ComparisonResult result = run.compare(options.request(), other);
        if (asJson) {
            out.print(DifferencesJson.write(result));
        } else {
            new DifferencePrinter(options.docs(), other, options.explain()).print(result, out);
        }
        finish(out);
        return CommandRun.status(result.failed(), commandSpec.commandLine().getErr());
    }

    /** The output is the result: one that is cut short, as by a full disk, is a failure. */
    private static void finish(PrintWriter out) {
        if (out.checkError()) {
            throw new GenerationException("the output could not be written to its end", null);
        }
    }

    private boolean isJson() {
        String wanted = format.toLowerCase(Locale.ROOT);
        if (wanted.equals("html")) {
            throw unavailable("--format html is not available yet; text and json are");
        }
        if (!wanted.equals("text") && !wanted.equals("json")) {
            throw unavailable("--format " + format + " is none of the formats: text, json");
        }
        return wanted.equals("json");
    }

    private static GenerationException unavailable(String message) {
        return new GenerationException(message, null);
    }
}
