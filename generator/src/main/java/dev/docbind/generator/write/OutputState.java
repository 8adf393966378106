package dev.docbind.generator.write;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * @param written the digests of the files by their paths
     * @param standing the files beside them that were not written, as they were found
     */
    public static @Nullable OutputState written(Path folder, Map<String, Digest> written, List<KeptFile> standing)
            throws IOException {
        List<KeptFile> files = new ArrayList<>();
        written.forEach((path, digest) -> files.add(new KeptFile(path, null, digest)));
        Path manifest = folder.resolve(Manifest.NAME);
        List<String> paths = Stream.concat(
                        written.keySet().stream(), standing.stream().map(KeptFile::path))
                .toList();
        files.add(new KeptFile(Manifest.NAME, null, Digest.of(Manifest.text(paths))));
        OutputState now = new OutputState(files).now(folder);
        if (now != null && FileStamp.of(manifest) != null && !now.isSettled()) {
            waitForTheNextTick();
            now = now.now(folder);
        }
        return now == null ? null : now.with(standing);
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

    /** The same contents as they are on the disk now; null where something else is there. */
    public @Nullable OutputState now(Path folder) {
        LinklessFolders folders = new LinklessFolders(folder);
        List<KeptFile> now = new ArrayList<>(files.size());
        for (KeptFile file : files) {
            Path place = folder.resolve(file.path());
            KeptFile found = folders.have(place) ? file.now(place) : null;
            if (found == null) {
                return null;
            }
            now.add(found);
        }
        return new OutputState(now);
    }
}
