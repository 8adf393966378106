package dev.docbind.generator.source.archive;

import java.io.IOException;

/** An archive is damaged, or asks for what archives may not have. The message says what, without the archive's path. */
final class ArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
        super(message);
    }
}
