package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.StepListener;
import dev.docbind.generator.diff.DiffPolicy;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.PageProblem;
import dev.docbind.generator.diff.PageProblems;
import dev.docbind.generator.diff.spec.SpecDiff;
import dev.docbind.generator.diff.spec.SpecSide;
import dev.docbind.generator.emit.EarlierOutput;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.KeptLinks;
import dev.docbind.generator.resolve.Linked;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.MixedLanguages;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.resolve.spec.WrittenSpec;
import dev.docbind.generator.run.CoverageLines;
import dev.docbind.generator.run.EmptyRunCheck;
import dev.docbind.generator.run.GeneratorIdentity;
import dev.docbind.generator.run.Output;
import dev.docbind.generator.run.OverrideFiles;
import dev.docbind.generator.run.ResultMethods;
import dev.docbind.generator.run.WantedPages;
import dev.docbind.generator.snippet.PageSnippets;
import dev.docbind.generator.source.tree.DocTree;
import dev.docbind.generator.store.Store;
import dev.docbind.generator.write.OutputWriter;
import dev.docbind.generator.write.ReplaceableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns documentation pages into a spec and Java sources. */
public final class Generator {

    private final Linker linker = new Linker();
    private final StepListener listener;

    /** A generator; it keeps nothing between runs but what a request wants to be {@linkplain GenerationRequest#cache() kept}. */
    public Generator() {
        this(StepListener.NONE);
    }

    /** A generator whose steps a listener observes, as tests do. */
    Generator(StepListener listener) {
        this.listener = listener;
    }

    /** A generator that tells what it is doing. */
    public static Generator telling(RunListener listener) {
        return new Generator((step, page) -> {
            RunListener.Work work = RunListener.Work.of(step);
            if (work != null) {
                listener.begins(work);
            }
        });
    }

    /**
     * Runs one request. Problems of the documentation are part of the result and never thrown.
     *
     * @throws GenerationException if the documentation cannot be read or the output cannot be written
     */
    public GenerationResult generate(GenerationRequest request) {
        try {
            return run(request);
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    /**
     * Looks whether a run of a request would find and leave everything as the last one did, by the names and times of files alone.
     *
     * @return the result of that run; null where only a run can tell, and where the request keeps nothing
     * @throws GenerationException if a folder cannot be read
     */
    public @Nullable GenerationResult unchanged(GenerationRequest request) {
        try {
            return new SameRun(request, store(request)).result();
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    /**
     * Reads the documentation of a request and another one of the same API, such as the other language, and compares what they
     * say of the methods that the request selects. Nothing is written.
     *
     * @param request what to read, with which corrections; they hold for both
     * @param other the other documentation
     * @throws GenerationException if a documentation cannot be read
     */
    public ComparisonResult compare(GenerationRequest request, Path other) {
        try {
            Diagnostics diagnostics = new Diagnostics(listener);
            ReadDocs here = read(request, request.docs(), diagnostics);
            Diagnostics diagnosticsThere = new Diagnostics(listener);
            ReadDocs there = read(request, other, diagnosticsThere);
            return ComparisonResult.of(
                    here.methods().selected(),
                    there.methods().selected(),
                    problems(diagnostics, here.methods().unselectedFiles()),
                    problems(diagnosticsThere, there.methods().unselectedFiles()),
                    request.failurePolicy());
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    /**
     * Reads the documentation of a request, and writes those of its pages that get a tab with the call of their method in Java, or a
     * newer one, to the folder of the request's output.
     *
     * @param request what to read, for which methods and which package, and where to write
     * @param patch the file of the same changes as a patch, null where none is wanted
     * @return what was read and written; its coverage says how many calls say all that their pages show
     * @throws GenerationException if the documentation cannot be read or the pages cannot be written
     */
    public GenerationResult snippets(GenerationRequest request, @Nullable Path patch) {
        try {
            if (request.output() != null) {
                new OutputWriter(request.output()).refuseInside(request.docs());
            }
            if (patch != null) {
                ReplaceableFile.PATCH.refuseOther(patch);
            }
            Diagnostics diagnostics = new Diagnostics(listener);
            ReadDocs read = read(request, request.docs(), diagnostics);
            ResultMethods methods = read.methods();
            PageSnippets pages = PageSnippets.of(
                    request.docs(),
                    read.docs(),
                    read.linked().spec(),
                    request.selection()::takes,
                    new JavaEmitters(request.packageName()),
                    diagnostics);
            List<Path> written = new ArrayList<>();
            if (request.output() != null) {
                written.addAll(new OutputWriter(request.output()).write(pages.changed()));
            }
            if (patch != null) {
                written.addAll(OutputWriter.writeFile(patch, pages.patch()));
            }
            List<Problem> problems = problems(diagnostics, methods.unselectedFiles());
            return new GenerationResult(
                    read.docs().paths().size(),
                    methods.count(),
                    pages.methods(),
                    List.of(),
                    problems,
                    written,
                    request.failurePolicy().fails(problems),
                    pages.report(),
                    false);
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    /**
     * Finds what changed between two revisions of a documentation, and what that does to programs that use its client. Nothing is written.
     *
     * @param before the old revision: a spec file, plain or zipped, or what a request can read
     * @param request the new one, likewise; its selection and its corrections hold for both
     * @param policy what is made of changes
     * @throws GenerationException if one of them cannot be read
     */
    public DiffReport diff(Path before, GenerationRequest request, DiffPolicy policy) {
        Revision oldDocs = revision(request, before);
        Revision newDocs = revision(request, request.docs());
        SpecSide old = SpecSide.of(oldDocs.spec(), request.packageName());
        SpecSide now = SpecSide.of(newDocs.spec(), request.packageName());
        int methodsBefore = old.spec().methods().size();
        int methodsAfter = now.spec().methods().size();
        if (methodsBefore == 0 && methodsAfter == 0) {
            throw new GenerationException("neither of the two has a method that is selected", null);
        }
        return DiffReport.of(methodsBefore, methodsAfter, SpecDiff.between(old, now), policy)
                .with(PageProblems.of(oldDocs.problems(), newDocs.problems()));
    }

    private Revision revision(GenerationRequest request, Path docs) {
        try {
            Spec known = SelectedSpec.read(docs, request.selection());
            if (known != null) {
                return new Revision(known, null);
            }
            Diagnostics diagnostics = new Diagnostics(listener);
            ReadDocs read = read(request, DocsFolder.of(docs, null).folder(), diagnostics);
            if (read.docs().paths().isEmpty()) {
                throw new GenerationException(docs + " has no page", null);
            }
            ResultMethods methods = read.methods();
            return new Revision(
                    methods.selected(),
                    problems(diagnostics, methods.unselectedFiles()).stream()
                            .map(Problem::onPage)
                            .toList());
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    private ReadDocs read(GenerationRequest request, Path folder, Diagnostics diagnostics) throws IOException {
        return read(request, folder, DocTree.scan(folder, diagnostics), KeptLinks.NONE, diagnostics);
    }

    private ReadDocs read(GenerationRequest request, Path folder, DocTree docs, KeptLinks kept, Diagnostics diagnostics)
            throws IOException {
        MethodSelection selection = request.selection();
        Overrides overrides = overrides(request);
        refuseTranslations(folder, docs);
        Pages pages = Pages.of(docs, new WantedPages(selection::mayConcern, overrides), diagnostics);
        Linked linked = linker.link(pages, overrides, kept, diagnostics);
        EmptyRunCheck.report(docs, selection.unmatched(linked.names()), diagnostics);
        return new ReadDocs(docs, linked, new ResultMethods(docs.lost(), linked, selection::takes));
    }

    private GenerationResult run(GenerationRequest request) throws IOException {
        if (request.spec() != null) {
            ReplaceableFile.SPEC.refuseOther(request.spec());
        }
        Store store = store(request);
        GenerationResult same = new SameRun(request, store).result();
        return same != null ? same : run(request, new RunMemory(request, store), new Diagnostics(listener));
    }

    private GenerationResult run(GenerationRequest request, RunMemory memory, Diagnostics diagnostics)
            throws IOException {
        DocTree docs = memory.scan(diagnostics);
        GenerationResult same = memory.unchanged(docs);
        return same != null ? same : run(request, docs, memory, diagnostics);
    }

    private static Store store(GenerationRequest request) {
        Path folder = request.cache();
        String identity = folder == null ? null : GeneratorIdentity.text();
        return folder == null || identity == null ? Store.none() : Store.in(folder, identity);
    }

    private GenerationResult run(GenerationRequest request, DocTree docs, RunMemory memory, Diagnostics diagnostics)
            throws IOException {
        KeptLinks kept = memory.links();
        ReadDocs read = read(request, request.docs(), docs, kept, diagnostics);
        if (docs.isTorn()) {
            Diagnostics anew = diagnostics.apart();
            return run(request, memory.scanAnew(anew), memory, anew);
        }
        kept.flush();
        ResultMethods methods = read.methods();
        Output output = output(request, methods.selected(), memory, diagnostics);
        Emission emission = output.emission();
        emission.unkept().forEach(member -> report(member, request.strict(), diagnostics));
        List<Path> written = write(request, output);

        List<Problem> problems = problems(diagnostics, methods.unselectedFiles());
        GenerationResult result = new GenerationResult(
                read.docs().paths().size(),
                methods.count(),
                emission.methods(),
                methods.leftOut(emission).stream().map(LeftOutMethod::of).toList(),
                problems,
                written,
                request.failurePolicy().fails(problems),
                CoverageLines.of(read.linked().coverage()),
                false);
        memory.keep(docs, output, result, diagnostics.hasFault());
        return result;
    }

    private static void report(Unkept member, boolean strict, Diagnostics diagnostics) {
        String message = member.symbol() + " of the earlier client cannot be kept: " + member.rule();
        String hint = "programs that use it have to change";
        if (strict) {
            diagnostics.error("source-not-kept", member.location(), message, hint);
        } else {
            diagnostics.warning("source-not-kept", member.location(), message, hint);
        }
    }

    private static List<Problem> problems(Diagnostics diagnostics, Set<String> unselectedFiles) {
        return Problem.of(diagnostics.sorted()).stream()
                .filter(problem -> !unselectedFiles.contains(problem.path()))
                .toList();
    }

    /** One message for the folder, in place of one for each method that would be there twice. */
    private static void refuseTranslations(Path folder, DocTree docs) {
        List<String> languages = MixedLanguages.folders(docs.paths(), docs::file);
        if (!languages.isEmpty()) {
            throw new GenerationException(
                    folder + " has one documentation in several languages; name one of its folders, such as "
                            + folder.resolve(languages.get(0)) + " or " + folder.resolve(languages.get(1)),
                    null);
        }
    }

    private static Overrides overrides(GenerationRequest request) throws IOException {
        try {
            return OverrideFiles.load(request.overrides(), request.shippedOverrides());
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The documentations whose clients' users the new one must not break, the newest first. */
    private static List<Earlier> earlier(GenerationRequest request) throws IOException {
        Path file = request.previous();
        if (file == null) {
            return List.of();
        }
        Spec spec = SelectedSpec.read(file, request.selection());
        if (spec == null) {
            throw new GenerationException("the earlier spec cannot be read: " + file + " is no spec file", null);
        }
        return request.keep().earlier(spec, request.revision(), request.major());
    }

    private static Output output(GenerationRequest request, Spec spec, RunMemory memory, Diagnostics diagnostics)
            throws IOException {
        EarlierOutput earlier = memory.earlier();
        JavaEmitters emitters = new JavaEmitters(request.packageName())
                .keeping(earlier(request), request.keep().revisions(), request.major());
        return request.spec() == null
                ? Output.sources(spec, methods -> emit(request, emitters, methods, earlier, diagnostics))
                : Output.withSpec(
                        spec,
                        methods -> emit(request, emitters, methods, earlier, diagnostics),
                        memory.earlierSpec(),
                        diagnostics);
    }

    /** Where no sources are asked for, the names suffice. */
    private static Emission emit(
            GenerationRequest request,
            JavaEmitters emitters,
            Spec spec,
            EarlierOutput earlier,
            Diagnostics diagnostics) {
        return request.output() == null ? emitters.name(spec, diagnostics) : emitters.emit(spec, earlier, diagnostics);
    }

    private static List<Path> write(GenerationRequest request, Output output) throws IOException {
        List<Path> written = new ArrayList<>();
        if (request.output() != null) {
            OutputWriter writer = new OutputWriter(request.output());
            Emission emission = output.emission();
            if (emission.methods().isEmpty() && !request.emptying()) {
                writer.refuseToEmpty(emission.files(), emission.standing());
            }
            written.addAll(writer.write(emission.files(), emission.standing()));
        }
        WrittenSpec spec = output.spec();
        if (request.spec() != null && spec != null) {
            // Again: a generated source may have its name.
            ReplaceableFile.SPEC.refuseOther(request.spec());
            written.addAll(OutputWriter.writeFile(request.spec(), spec.bytes()));
        }
        return written;
    }

    /** A revision of the documentation; the problems of its pages are null where a spec file stands for it. */
    private record Revision(Spec spec, @Nullable List<PageProblem> problems) {}

    private record ReadDocs(DocTree docs, Linked linked, ResultMethods methods) {}
}
