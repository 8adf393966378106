package dev.docbind.generator.source.tree;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.KeptFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a documentation as a run read them.
 *
 * @param files sorted by path
 */
public record TreeState(List<KeptFile> files) {

    /** Nothing was read yet. */
    public static final TreeState NONE = new TreeState(List.of());

    public TreeState {
        files = List.copyOf(files);
    }

    /** The digest of all that the pages say, whatever their stamps. */
    public Digest content() {
        StringBuilder all = new StringBuilder();
        files.forEach(file ->
                all.append(file.path()).append('\0').append(file.digest()).append('\n'));
        return Digest.of(all.toString());
    }

    Known known() {
        Known known = new Known(new HashMap<>());
        files.forEach(file -> known.files.put(file.path(), file));
        return known;
    }

    /** The pages by their path. */
    record Known(Map<String, KeptFile> files) {

        /** The page at a path, where its stamp says that it is as it was. */
        @Nullable
        KeptFile same(String path, @Nullable FileStamp stamp) {
            KeptFile file = files.get(path);
            return file != null && file.isStamped(stamp) ? file : null;
        }
    }
}
