package dev.docbind.generator.resolve.override;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The corrections of the real documentation that come with the generator. */
public final class ShippedOverrides {

    private static final String RESOURCE = "overrides.json";

    private ShippedOverrides() {}

    /** Reads them. */
    public static Overrides load() {
        try (InputStream stream = ShippedOverrides.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return OverridesFile.read(RESOURCE, new String(stream.readAllBytes(), StandardCharsets.UTF_8), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
