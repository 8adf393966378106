package dev.docbind.generator.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a tar archive from its beginning to its end. What is neither a file nor a link is passed over. */
final class TarArchive {

    /** Where archives that Git makes have the revision: in a comment that holds for all entries. */
    private static final String COMMENT = "comment";

    private TarArchive() {}

    /**
     * Reads all entries.
     *
     * @throws IOException if the archive is damaged, or the visitor refuses an entry
     */
    static void read(InputStream in, PageVisitor visitor) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            @Nullable String comment = entry.getExtraPaxHeader(COMMENT);
            if (comment != null) {
                visitor.revision(comment);
            }
            if (entry.isLink() || entry.isSymbolicLink()) {
                visitor.link(entry.getName());
            } else if (entry.isFile()) {
                visitor.file(entry.getName(), tar);
            }
        }
    }
}
