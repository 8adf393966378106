package dev.docbind.generator.run;

import dev.docbind.generator.resolve.spec.EarlierSpec;
import dev.docbind.generator.resolve.spec.MethodText;
import dev.docbind.generator.resolve.spec.WrittenSpec;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.EarlierFile;
import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.store.RecordCodec;
import dev.docbind.generator.store.Stage;
import dev.docbind.generator.store.Store;
import java.nio.file.Path;
import java.util.List;

/** What runs know of the spec file that they wrote last. */
public final class SpecMemory {

    private final Store store;
    private final Path path;
    private final Stage specs;
    private final Digest key;
    private final RecordCodec<State> codec = RecordCodec.of(State.class);

    /**
     * A spec file as it was written.
     *
     * @param file the file
     * @param methods where the methods stand in it
     */
    private record State(KeptFile file, List<MethodText> methods) {}

    /** The memory of a file. */
    public SpecMemory(Store store, Path path) {
        this.store = store;
        this.path = path;
        this.specs = store.stage("spec");
        this.key = Digest.of(path.toAbsolutePath().normalize().toString());
    }

    /** The file that the last run wrote. */
    public EarlierSpec earlier() {
        if (!store.keeps()) {
            return EarlierSpec.NONE;
        }
        byte[] kept = specs.get(key);
        State state = kept == null ? null : codec.read(kept);
        EarlierFile file = state == null ? null : EarlierFile.of(path, state.file(), store.hash());
        return new EarlierSpec(store.hash(), state == null ? List.of() : state.methods(), file);
    }

    /** Keeps what this run wrote. */
    public void keep(KeptFile file, WrittenSpec spec) {
        specs.put(key, codec.write(new State(file, spec.methods())));
        specs.flush();
    }
}
