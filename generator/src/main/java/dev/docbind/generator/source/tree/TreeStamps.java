package dev.docbind.generator.source.tree;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeyedHash;
import dev.docbind.generator.store.StampList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The pages of a folder by their names and stamps, without a look into them. */
public final class TreeStamps {

    private TreeStamps() {}

    /** The digest; null where the folder is none, or a page in it can only be known by its content. */
    public static @Nullable Digest of(Path docs, KeyedHash hash) throws IOException {
        if (!Files.isDirectory(docs)) {
            return null;
        }
        LostFiles lost = new LostFiles(new Diagnostics());
        StampList stamps = new StampList(hash);
        new PageFinder(docs.toRealPath(), lost).find().forEach((path, page) -> stamps.add(path, page.stamp()));
        lost.all().forEach(file -> stamps.add(file.path(), file.reason()));
        return stamps.digest();
    }
}
