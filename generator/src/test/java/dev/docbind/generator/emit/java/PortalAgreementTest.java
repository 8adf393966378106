package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that {@code build()} passes is never refused by the embedded portal, and one that it refuses always is. */
class PortalAgreementTest {

    @ParameterizedTest
    @CsvSource({"either-of, 1", "either-of-ru, 1", "nested-fields, 3", "request-levels, 2"})
    void portalAndBuildAskForTheSameParameters(String name, int enforced) throws IOException {
        Path docs = Path.of("src", "test", "resources", "cases", name, "docs");

        assertThat(PortalAgreement.check(CorpusClient.of(docs, List.of()))).isEqualTo(enforced);
    }
}
