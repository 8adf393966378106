package dev.docbind.bitrix24.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.UsedMethods;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tour calls by lambdas, {@code Paged} forms, batches and identifiers; what it calls is read from its classes. */
class TourMethodsTest {

    @Test
    void theMethodsThatTheTourCallsAreFoundWithoutTheClient() throws URISyntaxException {
        UsedMethods used =
                UsedMethods.of(List.of(classes().resolve("dev/docbind/bitrix24/tour")), "dev.docbind.bitrix24");

        assertThat(used.methods())
                .containsExactly(
                        "bizproc.workflow.instances",
                        "bizproc.workflow.kill",
                        "bizproc.workflow.start",
                        "bizproc.workflow.template.list",
                        "bizproc.workflow.terminate",
                        "event.bind");
        assertThat(used.callersByName()).isEmpty();
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(TourProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
