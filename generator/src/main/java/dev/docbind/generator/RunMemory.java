package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.EarlierOutput;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.resolve.KeptLinks;
import dev.docbind.generator.resolve.spec.EarlierSpec;
import dev.docbind.generator.resolve.spec.WrittenSpec;
import dev.docbind.generator.run.Output;
import dev.docbind.generator.run.SpecMemory;
import dev.docbind.generator.source.tree.DocTree;
import dev.docbind.generator.source.tree.TreeState;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.store.RecordCodec;
import dev.docbind.generator.store.Stage;
import dev.docbind.generator.store.Store;
import dev.docbind.generator.write.OutputState;
import dev.docbind.generator.write.StandingFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs of one request know of those before: which pages are as they were, and whether all that a run would do is done. */
final class RunMemory {

    private final GenerationRequest request;
    private final Store store;
    private final Stage trees;
    private final Stage runs;
    private final Stage sources;
    private final @Nullable SpecMemory specs;
    private final Digest tree;
    private final @Nullable Digest begun;

    private @Nullable TreeState last;
    private @Nullable StandingFiles standing;
    private EarlierOutput earlier = EarlierOutput.NONE;

    RunMemory(GenerationRequest request, Store store) {
        this.request = request;
        this.store = store;
        this.trees = store.stage("tree");
        this.runs = store.stage("run");
        this.sources = store.stage("sources");
        this.specs = request.spec() == null ? null : new SpecMemory(store, request.spec());
        this.tree = Digest.of(RequestDigest.absolute(request.docs()));
        this.begun = store.keeps() ? RequestDigest.of(request, "", store.hash()) : null;
    }

    /** The pages; those that are as they were are not read yet. */
    DocTree scan(Diagnostics diagnostics) throws IOException {
        if (!store.keeps()) {
            return DocTree.scan(request.docs(), diagnostics);
        }
        byte[] kept = trees.get(tree);
        last = kept == null ? null : codecOfTrees().read(kept);
        return DocTree.scan(request.docs(), diagnostics, last == null ? TreeState.NONE : last);
    }

    /** What runs linked. */
    KeptLinks links() {
        return KeptLinks.in(store);
    }

    /** The pages, all of them read now. */
    DocTree scanAnew(Diagnostics diagnostics) throws IOException {
        return DocTree.scan(request.docs(), diagnostics, store.keeps() ? TreeState.NONE : null);
    }

    /** The result of the run that left everything as this one would; null where there is no such run. */
    @Nullable
    GenerationResult unchanged(DocTree docs) throws IOException {
        Digest key = key(docs);
        byte[] kept = key == null ? null : runs.get(key);
        KeptRun run = kept == null ? null : codecOfRuns().read(kept);
        if (key == null || run == null) {
            return null;
        }
        Path folder = request.output();
        OutputState sources = run.sources();
        OutputState sourcesNow = sources == null || folder == null ? null : sources.now(folder, store.hash());
        Path file = request.spec();
        KeptFile spec = run.spec();
        KeptFile specNow = spec == null || file == null ? null : spec.now(file, store.hash());
        if ((sources != null && sourcesNow == null) || (spec != null && specNow == null)) {
            return null;
        }
        keepTree(docs);
        KeptRun now = run.with(sourcesNow, specNow);
        if (!now.equals(run)) {
            runs.put(key, codecOfRuns().write(now));
        }
        runs.flush();
        keepSame(docs, now);
        return run.result();
    }

    /** The sources that the last run left. */
    EarlierOutput earlier() throws IOException {
        Path folder = request.output();
        if (!store.keeps() || folder == null) {
            return EarlierOutput.NONE;
        }
        byte[] kept = sources.get(files(folder));
        OutputState state =
                kept == null ? null : RecordCodec.of(OutputState.class).read(kept);
        StandingFiles found = StandingFiles.in(folder, state == null ? OutputState.NONE : state, store.hash());
        standing = found;
        earlier = new EarlierOutput(sources, store.hash(), found::has);
        return earlier;
    }

    /** The spec file that the last run left. */
    EarlierSpec earlierSpec() {
        return specs == null ? EarlierSpec.NONE : specs.earlier();
    }

    private static Digest files(Path folder) {
        return Digest.of("the files in " + RequestDigest.absolute(folder));
    }

    /**
     * Keeps what a run did. One with a fault is made again: it may have been a matter of memory.
     *
     * @param faulty whether it had a fault, be it on a page that it is not about
     */
    void keep(DocTree docs, Output output, GenerationResult result, boolean faulty) throws IOException {
        keepTree(docs);
        Path folder = request.output();
        OutputState state = folder == null || !store.keeps() ? null : state(folder, output.emission());
        if (folder != null && state != null) {
            sources.put(files(folder), RecordCodec.of(OutputState.class).write(state));
        }
        sources.flush();
        Digest key = key(docs);
        if (key == null || faulty || !isAsBegun()) {
            return;
        }
        KeptFile spec = keepSpec(output.spec());
        if ((folder == null || state != null) && (request.spec() == null || spec != null)) {
            KeptRun run = KeptRun.of(state, spec, result);
            runs.put(key, codecOfRuns().write(run));
            runs.flush();
            keepSame(docs, run);
        }
    }

    private @Nullable KeptFile keepSpec(@Nullable WrittenSpec made) {
        Path file = request.spec();
        if (file == null || made == null || specs == null) {
            return null;
        }
        KeptFile written = KeptFile.written("", file, made.bytes(), store.hash().hash(made.bytes()));
        if (written != null) {
            specs.keep(written, made);
        }
        return written;
    }

    /** Whether the corrections are those that the run began with: they are read in its course. */
    private boolean isAsBegun() {
        return begun != null && begun.equals(RequestDigest.of(request, "", store.hash()));
    }

    private void keepSame(DocTree docs, KeptRun run) throws IOException {
        TreeState state = docs.state();
        if (state != null && isAsBegun()) {
            new SameRun(request, store).keep(state, run);
        }
    }

    private void keepTree(DocTree docs) {
        TreeState state = docs.state();
        if (store.keeps() && state != null && !state.equals(last)) {
            trees.put(tree, codecOfTrees().write(state));
            trees.flush();
        }
    }

    /** The digest of all that decides what a run does; null where it is not known. */
    private @Nullable Digest key(DocTree docs) throws IOException {
        TreeState state = docs.state();
        if (!store.keeps() || state == null) {
            return null;
        }
        return RequestDigest.of(request, state.content(store.hash()).toString(), store.hash());
    }

    private @Nullable OutputState state(Path folder, Emission emission) {
        List<KeptFile> found = standing == null ? List.of() : standing.of(emission.standing());
        return OutputState.written(folder, emission.files(), earlier::digest, store.hash(), found);
    }

    private static RecordCodec<TreeState> codecOfTrees() {
        return RecordCodec.of(TreeState.class);
    }

    private static RecordCodec<KeptRun> codecOfRuns() {
        return RecordCodec.of(KeptRun.class);
    }
}
