package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code snippets}: the pages of methods, each with a tab that calls its method in Java. */
@Command(
        name = "snippets",
        description = "Writes the pages that get a tab with their call in Java, or a newer one.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        exitCodeListHeading = CommandFailures.STATUSES_HEADING,
        exitCodeList = {CommandFailures.STATUS_DONE, CommandFailures.STATUS_PROBLEMS, CommandFailures.STATUS_UNUSABLE},
        footer = "%nExample: docbind snippets --docs docs --out pages --patch java-tabs.patch",
        versionProvider = Version.class)
final class SnippetsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec commandSpec;

    @Mixin
    private DocsOptions options;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder of the changed pages")
    private Path out;

    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = "writes the changes as a patch, too; git apply takes it in the folder of the documentation")
    private @Nullable Path patch;

    @Option(names = "--package", paramLabel = "NAME", description = "the package of the facade")
    private String packageName = GenerationRequest.DEFAULT_PACKAGE;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        CommandRun run = new CommandRun(commandSpec, options.diagnostics());
        GenerationResult result = run.snippets(options.requestFor(packageName).writingTo(out), patch);
        return run.report(options, result, System.nanoTime() - start, result.coverage());
    }
}
