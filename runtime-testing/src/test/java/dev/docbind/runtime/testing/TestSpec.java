package dev.docbind.runtime.testing;

import java.io.IOException;
import java.io.InputStream;

/** The specification that the tests' portals serve. */
final class TestSpec {

    private TestSpec() {}

    static InputStream open() {
        return TestSpec.class.getResourceAsStream("api-spec.json");
    }

    static EmbeddedPortal startPortal() throws IOException {
        try (InputStream spec = open()) {
            return EmbeddedPortal.start(spec);
        }
    }
}
