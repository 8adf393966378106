package dev.docbind.generator;

import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.generator.source.archive.SpecFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The spec of a file, plain or zipped, with those of its methods that are selected. */
final class SelectedSpec {

    private SelectedSpec() {}

    /**
     * Reads a file.
     *
     * @return null for what is no spec file
     * @throws GenerationException if it is one that cannot be read
     * @throws IOException if the disk refuses
     */
    static @Nullable Spec read(Path file, MethodSelection selection) throws IOException {
        try (InputStream bytes = SpecFile.open(file)) {
            return bytes == null
                    ? null
                    : SpecJson.read(file.toString(), bytes).only(method -> selection.takes(method.name()));
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }
}
