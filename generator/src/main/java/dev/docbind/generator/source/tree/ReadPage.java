package dev.docbind.generator.source.tree;

import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.store.Digest;

/**
 * A page that was read.
 *
 * @param file the page
 * @param raw its text with the byte order mark and the line ends of its file; the same object where it is no other text
 */
record ReadPage(SourceFile file, String raw) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A page by its path and the text of its file. */
    static ReadPage of(String path, String raw) {
        String text = raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(1) : raw;
        return new ReadPage(new SourceFile(path, Utf8Text.withPlainLineEnds(text)), raw);
    }

    /** The digest of the bytes of the file: a text that was UTF-8 is the same bytes again. */
    Digest digest() {
        return Digest.of(raw);
    }
}
