package dev.docbind.generator.write;

import dev.docbind.generator.emit.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A generated file and where it goes.
 *
 * @param file its place on disk, inside the output folder
 * @param content what is written
 */
record Target(Path file, GeneratedFile content) {

    /** What is written, as it stands on disk. */
    byte[] bytes() {
        return content.text().getBytes(StandardCharsets.UTF_8);
    }
}
