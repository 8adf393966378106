package dev.docbind.generator.cli;

import dev.docbind.generator.ComparisonResult;
import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.generator.RunListener;
import dev.docbind.generator.cli.process.FirstCompiler;
import dev.docbind.generator.diff.DiffPolicy;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.text.DiffJson;
import dev.docbind.generator.write.OutputWriter;
import dev.docbind.generator.write.ReplaceableFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a request for a command: problems, summary, exit status. */
final class CommandRun {

    private final CommandSpec spec;
    private final @Nullable Path diagnostics;

    CommandRun(CommandSpec spec, @Nullable Path diagnostics) {
        this.spec = spec;
        this.diagnostics = diagnostics;
    }

    /** Runs the request and writes the diagnostics file where one is asked for; a fault's stack trace goes there, too. */
    GenerationResult run(GenerationRequest request) {
        refuseSameFile(request.spec());
        return run(generator -> generator.generate(request), ProblemsJson::write);
    }

    /** Compares the documentation with another one and writes the diagnostics file where one is asked for. */
    ComparisonResult compare(GenerationRequest request, Path other) {
        return run(generator -> generator.compare(request, other), DifferencesJson::write);
    }

    /** Compares two revisions and writes the diagnostics file where one is asked for. */
    DiffReport diff(Path before, GenerationRequest request, DiffPolicy policy) {
        return run(generator -> generator.diff(before, request, policy), DiffJson::write);
    }

    /** Puts tabs into pages and writes the diagnostics file where one is asked for. */
    GenerationResult snippets(GenerationRequest request, @Nullable Path patch) {
        refuseSameFile(patch);
        return run(generator -> generator.snippets(request, patch), ProblemsJson::write);
    }

    private void refuseSameFile(@Nullable Path specFile) {
        Path file = diagnostics;
        if (file != null
                && specFile != null
                && file.toAbsolutePath()
                        .normalize()
                        .equals(specFile.toAbsolutePath().normalize())) {
            throw new GenerationException("two outputs cannot both be written to " + file, null);
        }
    }

    private <R> R run(Function<Generator, R> work, Function<R, String> problems) {
        if (diagnostics != null) {
            refuseOther(diagnostics);
        }
        try {
            R result = showing(work);
            write(() -> problems.apply(result));
            return result;
        } catch (GenerationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            InternalFault fault = new InternalFault(e);
            write(() -> ProblemsJson.fault(fault));
            throw fault;
        }
    }

    /** Shows what is being done where a person waits for it. */
    private <R> R showing(Function<Generator, R> work) {
        RunListener compiler = Main.ownsProcess(spec) ? new FirstCompiler() : ignored -> {};
        if (!Main.terminal(spec).err()) {
            return work.apply(Generator.telling(compiler));
        }
        try (Progress progress = Progress.in(spec.commandLine().getErr())) {
            return work.apply(Generator.telling(step -> {
                compiler.begins(step);
                progress.begins(step);
            }));
        }
    }

    private void write(Supplier<String> problems) {
        if (diagnostics != null) {
            write(diagnostics, problems.get());
        }
    }

    /** Prints problems and summary to the error stream; the exit status. */
    int report(DocsOptions options, GenerationResult result, long nanos) {
        return report(options, result, nanos, List.of());
    }

    /** Prints the same with further lines below the summary. */
    int report(DocsOptions options, GenerationResult result, long nanos, List<String> further) {
        PrintWriter err = spec.commandLine().getErr();
        new ProblemPrinter(
                        options.docs(), options.explain(), Main.terminal(spec).colouredErr())
                .print(result.problems(), err);
        Summary.lines(result, nanos).forEach(err::println);
        further.forEach(err::println);
        return status(result.failed(), err);
    }

    /** The exit status, with one line that says why it is not 0. */
    static int status(boolean failed, PrintWriter err) {
        if (failed) {
            err.println("docbind: the documentation has problems that count (see --fail-on)");
        }
        err.flush();
        return failed ? 1 : 0;
    }

    /** The output is the result: one that is cut short, as by a full disk, is a failure. */
    static void finish(PrintWriter out) {
        if (out.checkError()) {
            throw new GenerationException("the output could not be written to its end", null);
        }
    }

    private static void refuseOther(Path file) {
        refuseOther(ReplaceableFile.DIAGNOSTICS, file);
    }

    private static void refuseOther(ReplaceableFile kind, Path file) {
        try {
            kind.refuseOther(file);
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    private static void write(Path file, String text) {
        // Again: a generated source may have its name.
        write(ReplaceableFile.DIAGNOSTICS, file, text);
    }

    /** Writes a file that a user names, unless it holds something else than an earlier one of its kind. */
    static void write(ReplaceableFile kind, Path file, String text) {
        refuseOther(kind, file);
        try {
            OutputWriter.writeFile(file, text);
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }
}
