package dev.docbind.bitrix24.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowBehaviourTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-09-16T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-09-16T12:00:00.75Z"), ZoneOffset.UTC);
    private static final List<String> DOCUMENT = List.of("crm", "CCrmDocumentDeal", "DEAL_5");

    private EmbeddedPortal portal;
    private WorkflowStore workflows;
    private PortalClient client;

    @BeforeEach
    void start() throws IOException {
        portal = EmbeddedPortal.builder().clock(CLOCK).start(Bitrix24.class);
        workflows = WorkflowBehaviour.addTo(portal);
        client = PortalClient.webhook(portal.webhookAddress());
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private RawAnswer instances(Map<String, ?> parameters) {
        return client.call("bizproc.workflow.instances", parameters);
    }

    private static List<String> ids(RawAnswer answer) {
        return answer.result().elements().stream()
                .map(row -> row.get("ID").text())
                .toList();
    }

    private void seedThree() {
        workflows.add(RunningWorkflow.of("a", 9, NOON.minusHours(1)).startedBy(57));
        workflows.add(RunningWorkflow.of("b", 10, NOON.minusDays(3)).ownedUntil(NOON.minusMinutes(6)));
        workflows.add(RunningWorkflow.of("c", 9, NOON.minusDays(2)).onDocument("lists", "Bizproc", "777"));
    }

    @Test
    void whatIsStartedIsListed() {
        String id = client.call("bizproc.workflow.start", Map.of("TEMPLATE_ID", "3", "DOCUMENT_ID", DOCUMENT))
                .result()
                .text();
        RawAnswer answer = instances(Map.of("select", List.of("*")));
        assertThat(answer.result().get(0))
                .hasToString("{\"ID\":\"" + id + "\",\"MODIFIED\":\"2024-09-16T12:00:00+00:00\",\"OWNED_UNTIL\":null,"
                        + "\"MODULE_ID\":\"crm\",\"ENTITY\":\"CCrmDocumentDeal\",\"DOCUMENT_ID\":\"DEAL_5\","
                        + "\"STARTED\":\"2024-09-16T12:00:00+00:00\",\"STARTED_BY\":\"1\",\"TEMPLATE_ID\":\"3\"}");
        assertThat(answer.time().dateStart()).isEqualTo(NOON);
    }

    @Test
    void timesHaveWholeSeconds() {
        OffsetDateTime fraction = NOON.plusNanos(5);
        workflows.add(RunningWorkflow.of("a", 9, fraction).ownedUntil(fraction));
        assertThat(instances(Map.of("SELECT", List.of("STARTED", "MODIFIED", "OWNED_UNTIL")))
                        .result()
                        .get(0)
                        .members()
                        .values())
                .extracting(JsonValue::text)
                .containsOnly("2024-09-16T12:00:00+00:00");
    }

    @Test
    void whatIsTerminatedOrKilledIsGone() {
        seedThree();
        assertThat(client.call("bizproc.workflow.terminate", Map.of("ID", "a")).result())
                .isEqualTo(JsonValue.of(true));
        assertThat(client.call("bizproc.workflow.kill", Map.of("ID", "b")).result())
                .isEqualTo(JsonValue.of(true));
        assertThat(workflows.all()).extracting(RunningWorkflow::id).containsExactly("c");
        assertThat(client.call("bizproc.workflow.kill", Map.of("ID", "b")).result())
                .isEqualTo(JsonValue.of(false));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'TEMPLATE_ID':9}                        | a c",
                "{'TEMPLATE_ID':'9'}                      | a c",
                "{'!TEMPLATE_ID':9}                       | b",
                "{'TEMPLATE_ID':[9,10]}                   | a c b",
                "{'@TEMPLATE_ID':[10]}                    | b",
                "{'>TEMPLATE_ID':9}                       | b",
                "{'>=TEMPLATE_ID':9,'<=TEMPLATE_ID':'9'}  | a c",
                "{'<STARTED':'2024-09-15T12:00:00+00:00'} | c b",
                "{'<STARTED':'14.09.2024 12:00:00'}       | b",
                "{'>STARTED':'2024-09-16T13:00:00+03:00'} | a",
                "{'>STARTED_BY':0}                        | a",
                "{'OWNED_UNTIL':null}                     | a c",
                "{'!OWNED_UNTIL':''}                      | b",
                "{'<OWNED_UNTIL':'2024-09-16T11:55:00+00:00'} | b",
                "{'%DOCUMENT_ID':'lead'}                  | a b",
                "{'ID':'c','MODULE_ID':'lists'}           | c",
                "{'ID':'c','MODULE_ID':'crm'}             | ``",
            })
    void theListIsFilteredByAllConditions(String filter, String expected) {
        seedThree();
        RawAnswer answer = instances(Map.of("FILTER", JsonValue.parse(filter.replace('\'', '"'))));
        assertThat(String.join(" ", ids(answer))).isEqualTo(expected);
        assertThat(answer.json().get("total"))
                .isEqualTo(JsonValue.of(ids(answer).size()));
    }

    @Test
    void theListIsSortedAndCutToWhatIsAskedFor() {
        seedThree();
        assertThat(ids(instances(Map.of("order", Map.of("STARTED", "asc"))))).containsExactly("b", "c", "a");
        assertThat(ids(instances(Map.of()))).containsExactly("a", "c", "b");
        assertThat(instances(Map.of("SELECT", List.of("TEMPLATE_ID", "ID", "NEW"), "FILTER", Map.of("ID", "a")))
                        .result())
                .hasToString("[{\"TEMPLATE_ID\":\"9\",\"ID\":\"a\"}]");
    }

    @Test
    void theListComesInPagesOfFifty() {
        for (int number = 0; number < 101; number++) {
            workflows.add(RunningWorkflow.of(String.format(Locale.ROOT, "%03d", number), 1, NOON));
        }
        JsonValue first = instances(Map.of("ORDER", Map.of("ID", "ASC"))).json();
        JsonValue last =
                instances(Map.of("ORDER", Map.of("ID", "ASC"), "start", 100)).json();
        assertThat(first.get("result").elements()).hasSize(50);
        assertThat(first.get("next")).isEqualTo(JsonValue.of(50));
        assertThat(first.get("total")).isEqualTo(JsonValue.of(101));
        assertThat(last.get("result").elements()).hasSize(1);
        assertThat(last.has("next")).isFalse();
        assertThat(instances(Map.of("start", -1)).json().has("total")).isFalse();
        assertThat(instances(Map.of("start", 500)).result().elements()).isEmpty();
    }

    @Test
    void aFieldOrDocumentThatCannotBeIsRefused() {
        seedThree();
        ApiException unknownField =
                catchThrowableOfType(ApiException.class, () -> instances(Map.of("FILTER", Map.of("COLOUR", "red"))));
        assertThat(unknownField.status()).isEqualTo(400);
        assertThat(unknownField.description()).contains("COLOUR");
        ApiException badDocument = catchThrowableOfType(
                ApiException.class,
                () -> client.call(
                        "bizproc.workflow.start", Map.of("TEMPLATE_ID", "x", "DOCUMENT_ID", List.of("only one"))));
        assertThat(badDocument.status()).isEqualTo(400);
        assertThat(workflows.all()).hasSize(3);
    }
}
