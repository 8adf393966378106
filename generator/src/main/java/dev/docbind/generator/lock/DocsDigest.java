package dev.docbind.generator.lock;

import dev.docbind.generator.source.Sha256;
import dev.docbind.generator.source.tree.DocTree;

/**
 * The digest of all pages of a documentation by path and text. Line ends do not count, which version control changes, and neither do
 * files that are no pages: a folder and an archive of the same pages have one digest.
 */
public final class DocsDigest {

    private DocsDigest() {}

    /** The SHA-256 in hexadecimal digits. */
    public static String of(DocTree docs) {
        Sha256 digest = new Sha256();
        docs.files().forEach(file -> digest.text(file.path()).text(file.text()));
        docs.lost().forEach(file -> digest.text(file.path() + " " + file.reason()));
        return digest.value();
    }
}
