package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.store.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the methods of a spec file: those that an earlier file has are copied from it, byte by byte. */
final class MethodTexts {

    private final Function<Method, @Nullable Digest> contents;
    private final EarlierSpec earlier;
    private final SpecBuffer bytes;
    private final List<MethodText> written = new ArrayList<>();

    /**
     * Writes into a file.
     *
     * @param contents the digest of all that a method says; null for a method of which it is not known
     * @param bytes where the generator's text goes, as soon as it is flushed
     */
    MethodTexts(Function<Method, @Nullable Digest> contents, EarlierSpec earlier, SpecBuffer bytes) {
        this.contents = contents;
        this.earlier = earlier;
        this.bytes = bytes;
    }

    /** Writes a method as the next item of an array. */
    void write(Method method, @Nullable JavaBinding binding, JsonGenerator json) {
        Digest key = earlier.key(contents.apply(method), binding);
        if (key == null) {
            MethodJson.write(method, binding, json);
            return;
        }
        MethodText known = earlier.find(key);
        int from = known == null ? written(method, binding, json) : copied(known, json);
        written.add(new MethodText(key, from, bytes.size() - from));
    }

    private int written(Method method, @Nullable JavaBinding binding, JsonGenerator json) {
        json.flush();
        int before = bytes.size();
        MethodJson.write(method, binding, json);
        json.flush();
        return bytes.objectFrom(before);
    }

    private int copied(MethodText known, JsonGenerator json) {
        // What stands between two items.
        json.writeRawValue("");
        json.flush();
        int from = bytes.size();
        try {
            bytes.copy(earlier, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return from;
    }

    /** Where the methods stand that have keys. */
    List<MethodText> written() {
        return written;
    }
}
