package dev.docbind.generator;

import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.generator.source.archive.SpecFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The spec of the client whose users a new one must not break: a spec file, plain or zipped. */
final class EarlierSpec {

    private EarlierSpec() {}

    /** The spec with those of its methods that the request selects; null where the request names none. */
    static @Nullable Spec of(GenerationRequest request) throws IOException {
        Path file = request.previous();
        if (file == null) {
            return null;
        }
        try (InputStream bytes = SpecFile.open(file)) {
            if (bytes == null) {
                throw new GenerationException("the earlier spec cannot be read: " + file + " is no spec file", null);
            }
            return SpecJson.read(file.toString(), bytes)
                    .only(method -> request.selection().takes(method.name()));
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }
}
