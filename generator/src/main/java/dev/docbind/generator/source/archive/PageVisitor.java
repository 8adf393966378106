package dev.docbind.generator.source.archive;

import java.io.IOException;
import java.io.InputStream;

/** Takes what an archive has, in its order. */
interface PageVisitor {

    /**
     * A regular file.
     *
     * @param name as the archive spells it
     * @param content its bytes, which need not be read to their end
     */
    void file(String name, InputStream content) throws IOException;

    /** A symbolic or hard link. */
    void link(String name) throws IOException;

    /** The revision that the archive says it is of, as archives that Git makes do. */
    void revision(String revision);
}
