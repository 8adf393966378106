package dev.docbind.generator;

import dev.docbind.generator.source.tree.TreeStamps;
import dev.docbind.generator.source.tree.TreeState;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.store.RecordCodec;
import dev.docbind.generator.store.Stage;
import dev.docbind.generator.store.Store;
import dev.docbind.generator.write.OutputStamps;
import dev.docbind.generator.write.OutputState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a run would find and leave everything as the one before, by names and stamps alone: the short way where nothing changed. */
final class SameRun {

    private final GenerationRequest request;
    private final Store store;
    private final Stage runs;
    private final RecordCodec<LastRun> codec = RecordCodec.of(LastRun.class);

    SameRun(GenerationRequest request, Store store) {
        this.request = request;
        this.store = store;
        this.runs = store.stage("last");
    }

    /** The result of the run before; null where something changed, or may have. */
    @Nullable
    GenerationResult result() throws IOException {
        Digest key = key();
        byte[] kept = key == null ? null : runs.get(key);
        LastRun last = kept == null ? null : codec.read(kept);
        if (last == null || !last.pages().equals(TreeStamps.of(request.docs(), store.hash()))) {
            return null;
        }
        Path folder = request.output();
        Digest sources = last.sources();
        boolean same = folder == null
                ? sources == null
                : sources != null && sources.equals(OutputStamps.of(folder, store.hash()));
        Path file = request.spec();
        KeptFile spec = last.run().spec();
        boolean sameSpec = file == null ? spec == null : spec != null && spec.now(file, store.hash()) != null;
        return same && sameSpec ? last.run().result() : null;
    }

    /** Keeps a run, where all its files can be known by their stamps. */
    void keep(TreeState docs, KeptRun run) throws IOException {
        Digest key = key();
        Digest pages = docs.stamps(store.hash());
        OutputState state = run.sources();
        Digest sources = state == null ? null : state.stamps(store.hash());
        if (key != null && pages != null && (state == null) == (sources == null)) {
            byte[] last = codec.write(new LastRun(pages, sources, run.with(null, run.spec())));
            if (!Objects.deepEquals(last, runs.get(key))) {
                runs.put(key, last);
            }
            runs.flush();
        }
    }

    private @Nullable Digest key() {
        return store.keeps() ? RequestDigest.of(request, RequestDigest.absolute(request.docs()), store.hash()) : null;
    }
}
