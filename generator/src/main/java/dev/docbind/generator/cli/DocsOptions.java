package dev.docbind.generator.cli;

import dev.docbind.generator.DocsFolder;
import dev.docbind.generator.FailurePolicy;
import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that every command which reads documentation takes. */
final class DocsOptions {

    @Option(
            names = "--docs",
            required = true,
            paramLabel = "DIR",
            description = "the documentation: a folder, a .tar.gz or a .zip")
    private Path docs;

    private @Nullable Path folder;

    @Mixin
    private Selection selection = new Selection();

    @Option(names = "--diagnostics", paramLabel = "FILE", description = "writes the problems as JSON")
    private @Nullable Path diagnostics;

    @Option(names = "--fail-on", paramLabel = "LEVEL", description = "error, warning or never")
    private FailurePolicy failOn = FailurePolicy.ERROR;

    @Option(names = "--explain", description = "shows the line of each problem")
    private boolean explain;

    /** The request of these options. */
    GenerationRequest request() {
        return selection.of(GenerationRequest.of(docs())).failingOn(failOn);
    }

    /** The request of these options for a package that the user named. */
    GenerationRequest requestFor(String packageName) {
        try {
            return request().inPackage(packageName);
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The folder of the pages; an archive is unpacked for as long as the program runs. */
    Path docs() {
        if (folder == null) {
            folder = DocsFolder.of(docs, null).folder();
        }
        return folder;
    }

    @Nullable
    Path diagnostics() {
        return diagnostics;
    }

    FailurePolicy failOn() {
        return failOn;
    }

    /** Whether methods are chosen. */
    boolean choosesMethods() {
        return selection.choosesMethods();
    }

    boolean explain() {
        return explain;
    }

    /** Options that say which methods of a documentation are taken, and how its pages are corrected. */
    static final class Selection {

        @Option(names = "--include", paramLabel = "GLOB", description = "methods to take, such as bizproc.**")
        private List<String> include = new ArrayList<>();

        @Option(names = "--exclude", paramLabel = "GLOB", description = "methods to leave out")
        private List<String> exclude = new ArrayList<>();

        @Option(names = "--overrides", paramLabel = "FILE", description = "corrections of wrong pages")
        private List<Path> overrides = new ArrayList<>();

        @Option(names = "--no-overrides", description = "without the corrections that come with docbind")
        private boolean noOverrides;

        /** The request with these options. */
        GenerationRequest of(GenerationRequest request) {
            return request.selecting(new MethodSelection(globs(include), globs(exclude)))
                    .overriding(overrides, !noOverrides);
        }

        /** Whether methods are chosen. */
        boolean choosesMethods() {
            return !include.isEmpty() || !exclude.isEmpty();
        }

        private static List<MethodGlob> globs(List<String> patterns) {
            try {
                return patterns.stream().map(MethodGlob::of).toList();
            } catch (IllegalArgumentException e) {
                throw new GenerationException(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
