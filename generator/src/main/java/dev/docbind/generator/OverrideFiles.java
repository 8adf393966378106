package dev.docbind.generator;

import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.resolve.override.OverridesFile;
import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.source.TextFile;
import java.io.IOException;
import java.nio.file.Path;

/** The corrections that a request asks for. */
final class OverrideFiles {

    private OverrideFiles() {}

    static Overrides load(GenerationRequest request) throws IOException {
        Overrides overrides = request.shippedOverrides() ? ShippedOverrides.load() : Overrides.none();
        for (Path file : request.overrides()) {
            try {
                overrides = overrides.and(OverridesFile.read(file.toString(), TextFile.read(file), false));
            } catch (IllegalArgumentException e) {
                throw new GenerationException(String.valueOf(e.getMessage()), e);
            }
        }
        return overrides;
    }
}
