package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.EarlierFile;
import dev.docbind.generator.store.HashState;
import dev.docbind.generator.store.KeyedHash;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The spec file that an earlier run left: methods that are as they were then are not written again, but copied. */
public final class EarlierSpec {

    /** There is none, and the next run will not ask for this one. */
    public static final EarlierSpec NONE = new EarlierSpec(null, List.of(), null);

    private final @Nullable KeyedHash hash;
    private final Map<Digest, MethodText> methods = new HashMap<>();
    private final @Nullable EarlierFile file;

    /**
     * An earlier file.
     *
     * @param hash what makes the keys; null where none are wanted
     * @param methods where in the file the methods stand
     * @param file the file; null where it is gone, or no longer what it was
     */
    public EarlierSpec(@Nullable KeyedHash hash, List<MethodText> methods, @Nullable EarlierFile file) {
        this.hash = hash;
        this.file = file;
        methods.forEach(method -> this.methods.put(method.key(), method));
    }

    /** The same without the file. */
    EarlierSpec withoutFile() {
        return new EarlierSpec(hash, List.of(), null);
    }

    /**
     * The key of a method's text.
     *
     * @param content the digest of all that the method says; null where it is not known
     * @return null where there is none
     */
    @Nullable
    Digest key(@Nullable Digest content, @Nullable JavaBinding binding) {
        if (hash == null || content == null) {
            return null;
        }
        HashState key = hash.begin().add(content);
        if (binding != null) {
            add(key, binding.request());
            add(key, binding.response());
            add(key, binding.responseType());
            add(key, binding.errors());
            add(key, binding.call());
        }
        return key.digest();
    }

    private static void add(HashState key, @Nullable String text) {
        key.add(text == null ? 0 : 1).add(text == null ? "" : text);
    }

    /** The text of that key; null where the file has none. */
    @Nullable
    MethodText find(Digest key) {
        return file == null ? null : methods.get(key);
    }

    /** Reads a text that was found. */
    void read(MethodText text, byte[] target, int at) throws IOException {
        if (file != null) {
            file.read(text.from(), target, at, text.length());
        }
    }

    /** Ends the reading; says whether all that was read is what the earlier run wrote. */
    boolean close() {
        try {
            return file == null || file.close();
        } catch (IOException e) {
            return false;
        }
    }
}
