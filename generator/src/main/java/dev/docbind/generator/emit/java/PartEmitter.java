package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.api.ClientApiBuilder;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.part.KnownParts;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.store.Digest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Emits the parts of a client one after the other, but for those whose files stand as they would be emitted. */
final class PartEmitter {

    private final MethodDoc docs;
    private final KnownParts known;
    private final @Nullable ClientApiBuilder api;

    /**
     * An emitter.
     *
     * @param docs the comments
     * @param known the parts of earlier runs
     * @param api takes the classes in the place of files, null where files are wanted
     */
    PartEmitter(MethodDoc docs, KnownParts known, @Nullable ClientApiBuilder api) {
        this.docs = docs;
        this.known = known;
        this.api = api;
    }

    /** The same for another thread. */
    PartEmitter another() {
        return new PartEmitter(docs.another(), known, api);
    }

    /** The comments of what is emitted. */
    MethodDoc docs() {
        return docs;
    }

    /** Where the files of each part are collected, without any. */
    private EmittedFiles begin() {
        docs.lookups().begin();
        return new EmittedFiles(docs.comments(), api);
    }

    /**
     * Returns a part.
     *
     * @param key the key of what it is made from
     * @param work makes it, where its files do not stand; it has the comments of this emitter
     */
    Part part(Supplier<Digest> key, Function<EmittedFiles, Part> work) {
        if (!known.keeps()) {
            return work.apply(begin());
        }
        Digest content = key.get();
        Optional<Part> stands = known.find(content, docs.lookups().links());
        if (stands.isPresent()) {
            return stands.get();
        }
        Part made = work.apply(begin());
        known.keep(content, made, docs.lookups());
        return made;
    }
}
