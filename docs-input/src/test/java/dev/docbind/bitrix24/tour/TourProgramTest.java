package dev.docbind.bitrix24.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class TourProgramTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final TourProgram program =
            new TourProgram(new PrintStream(written, true, StandardCharsets.UTF_8), Clock.systemUTC());

    @Test
    void showsWorkflowsStartedListedStoppedAndKilled() throws IOException {
        int status = program.run();

        assertThat(status).isZero();
        assertThat(output())
                .contains("Started     ")
                .contains("Long running, of template 212: 3")
                .contains("Terminated  658c4d3d6a2906.51542462 by webhook: true")
                .contains("Terminated  65e5a449e8f135.21284909 by OAuth: true")
                .contains("Killed      6639c7b59e9eb5.40607056: true")
                .contains("Running     4 workflows are left");
    }

    @Test
    void startsAWorkflowWhereTheEventOfADealArrives() throws IOException {
        program.run();

        assertThat(output())
                .contains("Bound       ONCRMDEALADD to http://127.0.0.1:")
                .contains("Event       ONCRMDEALADD, deal 1634: started ");
    }

    @Test
    void saysHowManyRequestsAListAndABatchTake() throws IOException {
        program.run();

        assertThat(output())
                .contains("Exported    500 1000 1500 2000 2500: 2500 workflows, page by page, in 50 requests")
                .contains(": 2500 workflows, 50 pages in a batch, in 2 requests")
                .contains(": 2500 templates, by identifiers, in 51 requests")
                .containsPattern(": 2500 templates, the fastest way that is right, in \\d requests")
                .contains("Changed     120 times, in 3 requests: 60 workflows started, 60 of them terminated");
    }

    @Test
    void showsErrorsAsConstantsWithTheLineThatDocumentsThem() throws IOException {
        program.run();

        assertThat(output())
                .containsPattern(
                        "HTTP 403  WorkflowTerminateError\\.ACCESS_DENIED .*bizproc-workflow-terminate\\.md:\\d+")
                .containsPattern(
                        "HTTP 400  WorkflowTerminateError\\.ERROR_WRONG_WORKFLOW_ID .*bizproc-workflow-terminate\\.md:\\d+");
    }

    @Test
    void refusesAnAddressThatIsNoWebhookWithoutRepeatingIt() throws IOException {
        int status = program.run("--portal", "https://example.com/hidden-word");

        assertThat(status).isEqualTo(1);
        assertThat(output()).isNotBlank().doesNotContain("hidden-word");
    }

    @Test
    void saysHowItIsCalled() throws IOException {
        assertThat(program.run("--help")).isEqualTo(2);
        assertThat(output()).startsWith("Usage:");
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
