package dev.docbind.generator.write;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.store.KeyedHash;
import dev.docbind.generator.store.StampList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of an output folder as a run left them, the manifest among them.
 *
 * @param files in the order in which they were written, those that were not after them
 */
public record OutputState(List<KeptFile> files) {

    /** No file. */
    public static final OutputState NONE = new OutputState(List.of());

    /** As long as two changes of a file can have one time. */
    private static final long TICK_MILLIS = 60;

    public OutputState {
        files = List.copyOf(files);
    }

    /**
     * The state of a folder that was just written; null where something else is there already.
     *
     * @param written the files
     * @param digests the digest of a file's bytes
     * @param hash what makes it
     * @param standing the files beside them that were not written, as they were found
     */
    public static @Nullable OutputState written(
            Path folder,
            List<GeneratedFile> written,
            Function<GeneratedFile, Digest> digests,
            KeyedHash hash,
            List<KeptFile> standing) {
        List<String> paths = Stream.concat(
                        written.stream().map(GeneratedFile::path),
                        standing.stream().map(KeptFile::path))
                .toList();
        GeneratedFile manifest = new GeneratedFile(Manifest.NAME, Manifest.text(paths), "");
        LinklessFolders folders = new LinklessFolders(folder);
        List<KeptFile> files = new ArrayList<>();
        for (GeneratedFile file :
                Stream.concat(written.stream(), Stream.of(manifest)).toList()) {
            Path place = folder.resolve(file.path());
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            KeptFile found =
                    folders.have(place) ? KeptFile.written(file.path(), place, bytes, digests.apply(file)) : null;
            if (found == null) {
                return null;
            }
            files.add(found);
        }
        OutputState now = new OutputState(files);
        if (FileStamp.of(folder.resolve(Manifest.NAME)) != null && !now.isSettled()) {
            waitForTheNextTick();
            now = now.now(folder, hash);
        }
        return now == null ? null : now.with(standing);
    }

    /** The digest of their stamps, in the order of the manifest, which comes first; null where one can only be known by its content. */
    public @Nullable Digest stamps(KeyedHash hash) {
        StampList stamps = new StampList(hash);
        files.stream()
                .sorted(Comparator.comparing((KeptFile file) -> !file.path().equals(Manifest.NAME))
                        .thenComparing(KeptFile::path))
                .forEach(file -> stamps.add(file.path(), file.stamp()));
        return stamps.digest();
    }

    /** Whether all files can be known by their stamps. */
    private boolean isSettled() {
        return files.stream().allMatch(file -> file.stamp() != null);
    }

    private OutputState with(List<KeptFile> others) {
        return new OutputState(Stream.concat(files.stream(), others.stream()).toList());
    }

    private static void waitForTheNextTick() {
        try {
            Thread.sleep(TICK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The same contents as they are on the disk now; null where something else is there.
     *
     * @param hash what made their digests
     */
    public @Nullable OutputState now(Path folder, KeyedHash hash) {
        LinklessFolders folders = new LinklessFolders(folder);
        List<KeptFile> now = new ArrayList<>(files.size());
        for (KeptFile file : files) {
            Path place = folder.resolve(file.path());
            KeptFile found = folders.have(place) ? file.now(place, hash) : null;
            if (found == null) {
                return null;
            }
            now.add(found);
        }
        return new OutputState(now);
    }
}
