package dev.docbind.generator;

import dev.docbind.generator.source.archive.DocsArchive;
import dev.docbind.generator.source.archive.FileDigest;
import dev.docbind.generator.source.archive.TemporaryCache;
import dev.docbind.generator.source.archive.UnpackedDocs;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a documentation are: a folder, or the place that an archive was unpacked into.
 *
 * @param folder the folder to read
 * @param revision the commit that the archive says it is of; empty where it says nothing, and for folders
 */
public record DocsFolder(Path folder, String revision) {

    /**
     * The pages of a folder, or of a {@code .tar.gz} or {@code .zip}.
     *
     * @param docs what the user names; what is no file is taken for a folder
     * @param cache where archives are unpacked: a folder for each, named by its digest; null for one that is deleted when the program ends
     * @throws GenerationException if an archive cannot be read, or is refused: one that is damaged, too large, or could write elsewhere
     */
    public static DocsFolder of(Path docs, @Nullable Path cache) {
        if (!DocsArchive.isFile(docs)) {
            return new DocsFolder(docs, "");
        }
        try {
            UnpackedDocs unpacked = new DocsArchive(docs).unpack(cache == null ? TemporaryCache.create() : cache);
            return new DocsFolder(unpacked.folder(), unpacked.revision());
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }

    /**
     * Refuses a file that is not the expected one.
     *
     * @param file an archive
     * @param digest its SHA-256 in hexadecimal digits, whatever their case
     * @throws GenerationException if it has another digest, which the message says, or cannot be read
     */
    public static void verify(Path file, String digest) {
        try {
            String found = FileDigest.of(file);
            if (!found.equalsIgnoreCase(digest.strip())) {
                throw new GenerationException(
                        file + " is not the expected archive: its SHA-256 is " + found + ", not " + digest.strip(),
                        null);
            }
        } catch (IOException e) {
            throw new GenerationException(e);
        }
    }
}
