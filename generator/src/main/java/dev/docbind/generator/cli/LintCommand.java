package dev.docbind.generator.cli;

import dev.docbind.generator.ComparisonResult;
import dev.docbind.generator.Difference;
import dev.docbind.generator.DocsFolder;
import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Problem;
import dev.docbind.generator.cli.page.DifferencesReport;
import dev.docbind.generator.cli.page.LintReport;
import dev.docbind.generator.lint.LintRules;
import dev.docbind.generator.report.HtmlReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    private static final List<String> DIFFERENCES = Difference.kinds();

    @Spec
    private CommandSpec commandSpec;

    @Mixin
    private DocsOptions options;

    @Mixin
    private LintOptions wanted = new LintOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or html")
    private String format = "text";

    @Option(
            names = "--compare",
            paramLabel = "DIR",
            description = "prints instead where the documentation differs from this one, such as the other language")
    private @Nullable Path compare;

    @Override
    public Integer call() {
        Format as = format();
        PrintWriter out = commandSpec.commandLine().getOut();
        CommandRun run = new CommandRun(commandSpec, options.diagnostics());
        return compare == null
                ? lint(run, as, out)
                : compare(run, DocsFolder.of(compare, null).folder(), as, out);
    }

    private int lint(CommandRun run, Format as, PrintWriter out) {
        long start = System.nanoTime();
        LintRules rules = LintRules.load();
        wanted.check(rules.byCode().keySet());
        GenerationResult all = run.run(options.request());
        List<Problem> problems = all.problems().stream()
                .filter(problem -> wanted.takes(problem.severity(), problem.code()))
                .toList();
        if (wanted.newBaseline() != null) {
            int count = KnownFindings.write(problems, wanted.newBaseline(), rules);
            out.println("findings written to " + wanted.newBaseline() + ": " + count);
            CommandRun.finish(out);
            return 0;
        }
        List<String> further = new ArrayList<>();
        GenerationResult result = all.showing(unknown(problems, rules, further), options.failOn());
        switch (as) {
            case JSON -> out.print(ProblemsJson.write(result));
            case HTML -> out.print(HtmlReport.write(new LintReport(options.docs(), rules).of(result)));
            case TEXT -> {
                print(result.problems(), rules, out);
                Summary.lines(result, System.nanoTime() - start).forEach(out::println);
                further.forEach(out::println);
            }
        }
        CommandRun.finish(out);
        return CommandRun.status(result.failed(), commandSpec.commandLine().getErr());
    }

    private List<Problem> unknown(List<Problem> problems, LintRules rules, List<String> further) {
        if (wanted.baseline() == null) {
            return problems;
        }
        KnownFindings findings = KnownFindings.of(problems, wanted.baseline(), rules);
        further.add("known from the baseline: " + findings.known());
        if (!wanted.choosesProblems() && !options.choosesMethods()) {
            findings.gone()
                    .forEach(known -> further.add(
                            "no longer found: " + known.path() + ": " + known.message() + " [" + known.code() + "]"));
        }
        return findings.unknown();
    }

    /** What is not read stands below the problems: it says nothing about the documentation. */
    private void print(List<Problem> problems, LintRules rules, PrintWriter out) {
        boolean coloured = Main.terminal(commandSpec).colouredOut();
        ProblemPrinter printer = new ProblemPrinter(options.docs(), options.explain(), coloured);
        Map<Boolean, List<Problem>> parts =
                problems.stream().collect(Collectors.partitioningBy(problem -> LintOptions.isFinding(rules, problem)));
        printer.print(parts.getOrDefault(true, List.of()), out);
        List<Problem> unread = parts.getOrDefault(false, List.of());
        if (!unread.isEmpty()) {
            out.println("not read by docbind, which is no problem of the documentation: " + unread.size());
            printer.print(unread, out);
        }
    }

    private int compare(CommandRun run, Path other, Format as, PrintWriter out) {
        refuseBaseline();
        wanted.check(DIFFERENCES);
        ComparisonResult all = run.compare(options.request(), other);
        ComparisonResult result = all.showing(
                all.differences().stream()
                        .filter(difference -> wanted.takes(difference.severity(), difference.kind()))
                        .toList(),
                options.failOn());
        switch (as) {
            case JSON -> out.print(DifferencesJson.write(result));
            case HTML -> out.print(HtmlReport.write(new DifferencesReport(options.docs(), other).of(result)));
            case TEXT -> new DifferencePrinter(options.docs(), other, options.explain()).print(result, out);
        }
        CommandRun.finish(out);
        return CommandRun.status(result.failed(), commandSpec.commandLine().getErr());
    }

    private void refuseBaseline() {
        if (wanted.baseline() != null || wanted.newBaseline() != null) {
            throw unavailable("a baseline knows problems, not differences: --compare takes none");
        }
    }

    private Format format() {
        for (Format known : Format.values()) {
            if (known.name().equalsIgnoreCase(format)) {
                return known;
            }
        }
        throw unavailable("--format " + format + " is none of the formats: text, json, html");
    }

    private enum Format {
        TEXT,
        JSON,
        HTML
    }

    private static GenerationException unavailable(String message) {
        return new GenerationException(message, null);
    }
}
