package dev.docbind.runtime;

import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.IOException;
import java.io.InputStream;

/** The specification that the tests' portals serve. */
public final class TestSpec {

    private TestSpec() {}

    public static InputStream open() {
        return TestSpec.class.getResourceAsStream("api-spec.json");
    }

    public static EmbeddedPortal startPortal() throws IOException {
        try (InputStream spec = open()) {
            return EmbeddedPortal.start(spec);
        }
    }
}
