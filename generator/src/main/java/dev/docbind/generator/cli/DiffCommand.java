package dev.docbind.generator.cli;

import dev.docbind.generator.FailurePolicy;
import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.cli.page.ChangesReport;
import dev.docbind.generator.diff.Acceptance;
import dev.docbind.generator.diff.DiffPolicy;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.DiffSeverity;
import dev.docbind.generator.diff.text.DiffJson;
import dev.docbind.generator.diff.text.DiffMarkdown;
import dev.docbind.generator.diff.text.DiffText;
import dev.docbind.generator.report.HtmlReport;
import dev.docbind.generator.source.TextFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what a change of the documentation does to Java. */
@Command(
        name = "diff",
        description =
                "Prints what changed between two revisions of the documentation, and what that does to Java programs.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        exitCodeListHeading = CommandFailures.STATUSES_HEADING,
        exitCodeList = {
            "0:nothing breaks Java source, or all that does has been accepted",
            "1:something breaks Java source, or is otherwise as grave as --fail-on says",
            CommandFailures.STATUS_UNUSABLE
        },
        footer = "%nExample: docbind diff docbind-spec.json.gz docs --format markdown",
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec commandSpec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "the old revision: a spec file, plain or zipped, a folder, a .tar.gz or a .zip")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "the new revision, likewise")
    private Path after;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown, json or html")
    private String format = "text";

    @Mixin
    private DocsOptions.Selection selection = new DocsOptions.Selection();

    @Option(
            names = "--severity",
            paramLabel = "RULE=LEVEL",
            description = "how grave a rule is: error, warning, note or off")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description = "changes that are accepted: on each line a rule and a symbol")
    private @Nullable Path accept;

    @Option(names = "--diagnostics", paramLabel = "FILE", description = "writes the changes as JSON, too")
    private @Nullable Path diagnostics;

    @Option(names = "--fail-on", paramLabel = "LEVEL", description = "error, warning or never")
    private FailurePolicy failOn = FailurePolicy.ERROR;

    @Override
    public Integer call() {
        Format wanted = Format.of(format);
        DiffPolicy policy = new DiffPolicy(severities(), accepted());
        GenerationRequest request = selection.of(GenerationRequest.of(after));
        DiffReport report = new CommandRun(commandSpec, diagnostics).diff(before, request, policy);
        PrintWriter out = commandSpec.commandLine().getOut();
        out.print(
                wanted == Format.HTML
                        ? HtmlReport.write(new ChangesReport(before, after).of(report))
                        : wanted.write(report));
        CommandRun.finish(out);
        PrintWriter err = commandSpec.commandLine().getErr();
        report.unmatched()
                .forEach(entry -> err.println("docbind: " + accept + ":" + entry.line() + " accepts nothing: "
                        + entry.rule() + " " + entry.symbol()));
        boolean fails = fails(report);
        if (fails) {
            err.println("docbind: there are changes that count (see --fail-on and --accept)");
        }
        err.flush();
        return fails ? 1 : 0;
    }

    private boolean fails(DiffReport report) {
        return switch (failOn) {
            case ERROR -> report.hasAny(DiffSeverity.ERROR);
            case WARNING -> report.hasAny(DiffSeverity.WARNING);
            case NEVER -> false;
        };
    }

    private Map<DiffRule, DiffSeverity> severities() {
        Map<DiffRule, DiffSeverity> known = new EnumMap<>(DiffRule.class);
        severities.forEach((rule, level) -> known.put(
                named(DiffRule.values(), DiffRule::id, rule, "rule"),
                named(DiffSeverity.values(), DiffSeverity::label, level, "severity")));
        return known;
    }

    private static <T> T named(T[] values, Function<T, String> label, String name, String what) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new GenerationException("there is no " + what + " " + name, null));
    }

    private List<Acceptance> accepted() {
        if (accept == null) {
            return List.of();
        }
        try {
            return Acceptance.read(accept.toString(), TextFile.read(accept));
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    /** How changes are written. */
    private enum Format {
        /** A line for each. */
        TEXT,
        /** For a merge request. */
        MARKDOWN,
        /** For programs. */
        JSON,
        /** For people who look something up. */
        HTML;

        static Format of(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "text" -> TEXT;
                case "markdown" -> MARKDOWN;
                case "json" -> JSON;
                case "html" -> HTML;
                default ->
                    throw new GenerationException(
                            "--format " + name + " is none of the formats: text, markdown, json, html", null);
            };
        }

        String write(DiffReport report) {
            return switch (this) {
                case TEXT -> DiffText.write(report);
                case MARKDOWN -> DiffMarkdown.write(report);
                case JSON -> DiffJson.write(report);
                case HTML -> throw new IllegalStateException("a page needs both documentations");
            };
        }
    }
}
