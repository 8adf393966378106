package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.KeepPolicy;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: Java sources from documentation. */
@Command(
        name = "generate",
        description = "Writes Java sources.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        exitCodeListHeading = CommandFailures.STATUSES_HEADING,
        exitCodeList = {CommandFailures.STATUS_DONE, CommandFailures.STATUS_PROBLEMS, CommandFailures.STATUS_UNUSABLE},
        footer = "%nExample: docbind generate --docs docs --out src/generated --include 'crm.deal.*'",
        versionProvider = Version.class)
final class GenerateCommand implements Callable<Integer> {

    /** Inside the folder of the sources; no part of them. */
    private static final String CACHE = ".docbind";

    @Spec
    private CommandSpec commandSpec;

    @Mixin
    private DocsOptions options;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder of the sources")
    private Path out;

    @Option(names = "--package", paramLabel = "NAME", description = "the package of the facade")
    private String packageName = GenerationRequest.DEFAULT_PACKAGE;

    @Option(names = "--spec", paramLabel = "FILE", description = "writes the spec file, too")
    private @Nullable Path spec;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "the spec file of an earlier client; what was written for that still compiles")
    private @Nullable Path previous;

    @Option(
            names = "--revision",
            paramLabel = "NAME",
            description = "what Javadoc calls the documentation where something of the earlier client is gone")
    private String revision = "";

    @Option(
            names = "--keep",
            paramLabel = "TIME",
            description =
                    "how long what is gone stays: until the next major version (major), for ever (forever), or for a number of revisions")
    private String keep = KeepPolicy.MAJOR.name();

    @Option(
            names = "--major",
            paramLabel = "VERSION",
            description =
                    "the major version of the client, which the spec file says to the next run; where it is left out, it is taken for the one before")
    private String major = "";

    @Option(names = "--must-keep", description = "fails where something of an earlier client cannot be kept")
    private boolean mustKeep;

    @Option(
            names = "--allow-empty",
            description = "removes the sources of an earlier run where no method is left to generate")
    private boolean allowEmpty;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "the folder of what the next run need not do again (default: .docbind in the folder of the sources)")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "reads and keeps no such folder")
    private boolean noCache;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        GenerationRequest request = options.requestFor(packageName)
                .writingTo(out)
                .allowingEmpty(allowEmpty)
                .keepingSourceOf(previous, revision)
                .keepingFor(policy(), major)
                .keepingStrictly(mustKeep)
                .keepingIn(cache());
        CommandRun run = new CommandRun(commandSpec, options.diagnostics());
        GenerationResult result = run.run(spec == null ? request : request.writingSpec(spec));
        return run.report(options, result, System.nanoTime() - start);
    }

    private KeepPolicy policy() {
        try {
            return KeepPolicy.of(keep);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandSpec.commandLine(), "--keep: " + e.getMessage(), e);
        }
    }

    private @Nullable Path cache() {
        return noCache ? null : cache == null ? out.resolve(CACHE) : cache;
    }
}
