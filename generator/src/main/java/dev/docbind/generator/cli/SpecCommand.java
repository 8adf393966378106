package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spec}: the spec file alone. */
@Command(
        name = "spec",
        description = "Writes the spec file alone.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        exitCodeListHeading = CommandFailures.STATUSES_HEADING,
        exitCodeList = {CommandFailures.STATUS_DONE, CommandFailures.STATUS_PROBLEMS, CommandFailures.STATUS_UNUSABLE},
        footer = "%nExample: docbind spec --docs docs --out api-spec.json",
        versionProvider = Version.class)
final class SpecCommand implements Callable<Integer> {

    @Spec
    private CommandSpec commandSpec;

    @Mixin
    private DocsOptions options;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the spec file")
    private Path out;

    @Option(names = "--package", paramLabel = "NAME", description = "the package that the Java names stand in")
    private String packageName = GenerationRequest.DEFAULT_PACKAGE;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        CommandRun run = new CommandRun(commandSpec, options.diagnostics());
        GenerationResult result = run.run(options.requestFor(packageName).writingSpec(out));
        return run.report(options, result, System.nanoTime() - start, result.coverage());
    }
}
