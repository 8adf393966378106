package dev.docbind.generator.run;

import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.resolve.override.OverridesFile;
import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.source.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The corrections that a run applies. */
public final class OverrideFiles {

    private OverrideFiles() {}

    /**
     * Reads the corrections of the files, in their order.
     *
     * @param shipped whether those that come with the generator are applied first
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException with one line that says what is wrong, if a file is none of corrections
     */
    public static Overrides load(List<Path> files, boolean shipped) throws IOException {
        Overrides overrides = shipped ? ShippedOverrides.load() : Overrides.none();
        for (Path file : files) {
            overrides = overrides.and(OverridesFile.read(file.toString(), TextFile.read(file), false));
        }
        return overrides;
    }
}
