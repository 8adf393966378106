package dev.docbind.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.bitrix24.check.GeneratedClient;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page that the client was made from, tested by what it says itself: a new page needs no new line here. */
class EveryPageTest {
    private static GeneratedClient client;
    private static EmbeddedPortal portal;

    @BeforeAll
    static void start() throws IOException {
        byte[] spec;
        try (InputStream in = EveryPageTest.class.getResourceAsStream("/META-INF/docbind/api-spec.json")) {
            spec = Objects.requireNonNull(in, "the client carries no spec").readAllBytes();
        }
        client = new GeneratedClient(
                EveryPageTest.class.getClassLoader(), "dev.docbind.bitrix24", new String(spec, StandardCharsets.UTF_8));
        portal = EmbeddedPortal.start(new ByteArrayInputStream(spec));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @TestFactory
    Stream<DynamicNode> everyMethodKeepsWhatItsPageSays() {
        return client.tests(portal);
    }

    @Test
    void theSpecHasMethods() {
        assertThat(client.methodNames()).isNotEmpty();
    }
}
