package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.page.Pages;
import dev.docbind.generator.resolve.Linked;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.generator.source.DocTree;
import dev.docbind.generator.write.OutputWriter;
import dev.docbind.generator.write.SpecTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns documentation pages into a spec and Java sources. */
public final class Generator {

    private final Linker linker = new Linker();

    /** A generator; it keeps nothing between runs. */
    public Generator() {}

    /**
     * Runs one request. Problems of the documentation are part of the result and never thrown.
     *
     * @throws GenerationException if the documentation cannot be read or the output cannot be written
     */
    public GenerationResult generate(GenerationRequest request) {
        try {
            return run(request);
        } catch (IOException e) {
            throw GenerationException.of(e);
        }
    }

    private GenerationResult run(GenerationRequest request) throws IOException {
        Path target = request.spec();
        if (target != null) {
            SpecTarget.refuseOther(target);
        }
        Diagnostics diagnostics = new Diagnostics();
        Overrides overrides = OverrideFiles.load(request);
        DocTree docs = DocTree.scan(request.docs(), diagnostics);
        Pages pages = Pages.of(docs, new WantedPages(request.selection(), overrides), diagnostics);
        Linked linked = linker.link(pages, overrides, diagnostics);
        EmptyRunCheck.report(request, docs, linked, diagnostics);
        Spec spec = request.selection().of(linked.spec());
        Emission emission = emit(request, spec, diagnostics);
        List<Path> written = write(request, spec, emission);
        return ResultAssembly.of(request, docs, linked, emission, diagnostics, written);
    }

    /** Where no sources are asked for, the names suffice. */
    private static Emission emit(GenerationRequest request, Spec spec, Diagnostics diagnostics) {
        JavaEmitters emitters = new JavaEmitters(request.packageName());
        return request.output() == null ? emitters.name(spec, diagnostics) : emitters.emit(spec, diagnostics);
    }

    private static List<Path> write(GenerationRequest request, Spec spec, Emission emission) throws IOException {
        List<Path> written = new ArrayList<>();
        if (request.output() != null) {
            written.addAll(new OutputWriter(request.output()).write(emission.files()));
        }
        if (request.spec() != null) {
            byte[] bytes = SpecJson.write(SpecOf.emitted(spec, emission), emission.bindings());
            written.addAll(OutputWriter.writeFile(request.spec(), bytes));
        }
        return written;
    }
}
