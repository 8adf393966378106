package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.batch.Batch;
import dev.docbind.runtime.batch.BatchResult;
import dev.docbind.runtime.batch.Handle;
import dev.docbind.runtime.batch.Outcome;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.testing.form.BatchCommands;
import dev.docbind.runtime.testing.form.PhpForm;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalBatchTest {

    private static final MethodRef<Object, Response<JsonValue>> PLAN = method("demo.process.plan");
    private static final MethodRef<Object, Response<JsonValue>> DELETE = method("demo.process.delete");

    private EmbeddedPortal portal;
    private PortalClient client;

    @BeforeEach
    void start() throws IOException {
        portal = EmbeddedPortal.start(PortalBatchTest.class);
        client = PortalClient.builder()
                .credentials(Credentials.webhook(portal.webhookAddress()))
                .limiter(CallLimiter.none())
                .build();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static MethodRef<Object, Response<JsonValue>> method(String name) {
        return MethodRef.of(name, RestVersion.V2, Object.class, Response.typeOf(JsonValue.class));
    }

    private JsonValue sent(String httpMethod, String path, String mediaType, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.webhookAddress() + path));
        if (!mediaType.isEmpty()) {
            request.header("Content-Type", mediaType);
        }
        request.method(httpMethod, HttpRequest.BodyPublishers.ofString(body));
        return JsonValue.parse(HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    @Test
    void formsAndAddressesAreTakenBesideJson() throws Exception {
        portal.on(
                "demo.process.delete",
                call -> PortalAnswer.result(call.parameters().get("ID")));

        assertThat(sent("POST", "demo.process.delete.json", "application/x-www-form-urlencoded", "ID=7")
                        .get("result"))
                .isEqualTo(JsonValue.of("7"));
        assertThat(sent("GET", "demo.process.delete?ID=8", "", "").get("result"))
                .isEqualTo(JsonValue.of("8"));
        assertThat(sent("POST", "demo.process.delete.json?ID=9", "application/json", "{}")
                        .get("result"))
                .isEqualTo(JsonValue.of("9"));
        assertThat(sent("PUT", "demo.process.delete", "", "").get("error")).isEqualTo(JsonValue.of("INVALID_REQUEST"));
    }

    @Test
    void theDocumentedBatchRuns() throws Exception {
        portal.on(
                "demo.process.plan", call -> PortalAnswer.result(JsonValue.of(Map.of("UF_DEPARTMENT", List.of(5, 6)))));
        portal.on(
                "demo.process.delete",
                call -> PortalAnswer.result(call.parameters().get("ID")));

        JsonValue answer = sent(
                "POST",
                "batch",
                "application/json",
                "{\"halt\":0,\"cmd\":{\"get_user\":\"demo.process.plan\","
                        + "\"get_department\":\"demo.process.delete?ID=$result[get_user][UF_DEPARTMENT][0]\"}}");

        assertThat(answer.get("result").get("result").get("get_department")).isEqualTo(JsonValue.of(5));
        assertThat(answer.get("result").get("result_error")).isEqualTo(JsonValue.of(List.of()));
    }

    @Test
    void aHaltStopsAtTheFirstErrorAndWithoutItReferencesStayText() throws Exception {
        portal.on("demo.process.plan", call -> PortalAnswer.result(call.parameters()));
        String commands = "\"cmd\":[\"demo.process.delete\",\"demo.process.plan?other=$result[0][ID]\"]}";

        JsonValue halted = sent("POST", "batch", "application/json", "{\"halt\":1," + commands);
        JsonValue all = sent("POST", "batch", "application/json", "{\"halt\":0," + commands);

        assertThat(halted.get("result").get("result")).isEqualTo(JsonValue.of(List.of()));
        assertThat(halted.get("result").get("result_error").elements()).hasSize(1);
        assertThat(all.get("result").get("result").get("1").get("other")).isEqualTo(JsonValue.of("$result[0][ID]"));
    }

    @Test
    void aBatchOfTheThirdVersionIsAnsweredInOrderOrRefusedAsAWhole() {
        portal.on("demo.task.add", call -> PortalAnswer.result(call.parameters()));
        MethodRef<Object, Response<JsonValue>> add =
                MethodRef.of("demo.task.add", RestVersion.V3, Object.class, Response.typeOf(JsonValue.class));
        Batch batch = Batch.of(client);
        Handle<Response<JsonValue>> one = batch.add(add, Map.of("title", "one"));
        Handle<Response<JsonValue>> other = batch.add(add, Map.of("title", "two", "done", true));

        BatchResult result = batch.run();

        assertThat(result.of(one).orElseThrow().result()).isEqualTo(JsonValue.of(Map.of("title", "one")));
        assertThat(result.of(other).orElseThrow().result())
                .isEqualTo(JsonValue.of(Map.of("title", "two", "done", true)));
        assertThat(portal.requests()).hasSize(1);

        Batch wrong = Batch.of(client);
        wrong.add(add, Map.of("title", "one"));
        wrong.add(add, Map.of());
        assertThat(wrong.run().outcomes())
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Unknown.class));
    }

    @Test
    void theClientsReferencesAreResolved() {
        portal.on("demo.process.plan", call -> PortalAnswer.result(JsonValue.of("77")));
        portal.on(
                "demo.process.delete",
                call -> PortalAnswer.result(call.parameters().get("ID")));
        MethodRef<Object, Response<Long>> plan =
                MethodRef.of("demo.process.plan", RestVersion.V2, Object.class, Response.typeOf(Long.class));
        Batch batch = Batch.of(client);
        Handle<Response<Long>> planned = batch.add(plan, Map.of());
        Handle<Response<JsonValue>> deleted = batch.add(DELETE, Map.of("ID", planned.ref(Response::result)));
        Handle<Response<JsonValue>> refused = batch.add(DELETE, Map.of());

        BatchResult result = batch.run();

        assertThat(result.of(deleted).orElseThrow().result()).isEqualTo(JsonValue.of("77"));
        assertThat(result.of(refused)).isInstanceOf(Outcome.Refused.class);
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void noValueArrivesAsAnother() {
        Random random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            List<JsonValue> sent = new ArrayList<>();
            Batch batch = Batch.of(client);
            for (int command = 0; command < 50; command++) {
                JsonValue parameters = object(random, 3);
                sent.add(parameters);
                batch.add(PLAN, parameters);
            }
            portal.answerNext(
                    "batch", PortalAnswer.result(JsonValue.of(Map.of("result", List.of(), "result_error", List.of()))));
            batch.run();
            List<JsonValue> commands = new ArrayList<>(BatchCommands.commands(portal.requests()
                            .get(portal.requests().size() - 1)
                            .json()
                            .get("cmd"))
                    .values());
            for (int command = 0; command < 50; command++) {
                String text = String.valueOf(commands.get(command).text());
                int mark = text.indexOf('?');
                assertThat(mark < 0 ? JsonValue.of(Map.of()) : PhpForm.parse(text.substring(mark + 1)))
                        .isEqualTo(JsonValue.of(arriving(sent.get(command))));
            }
        }
    }

    /** What PHP has of a value: texts, and an array with one empty text for an empty array. */
    private static Object arriving(JsonValue value) {
        if (value.isObject() && !value.members().isEmpty()) {
            Map<String, Object> members = new LinkedHashMap<>();
            value.members().forEach((name, member) -> members.put(name, arriving(member)));
            return members;
        }
        if (value.isObject() || value.isList()) {
            return value.elements().isEmpty()
                    ? List.of("")
                    : value.elements().stream().map(PortalBatchTest::arriving).toList();
        }
        Boolean flag = value.bool();
        BigDecimal number = value.number();
        return flag != null
                ? (flag ? "1" : "0")
                : number != null ? number.toPlainString() : String.valueOf(value.text());
    }

    private static JsonValue object(Random random, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        int size = 1 + random.nextInt(4);
        for (int at = 0; at < size; at++) {
            members.put("n" + at + name(random), value(random, depth));
        }
        return JsonValue.of(members);
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> text(random);
            case 1 -> random.nextInt();
            case 2 -> random.nextBoolean();
            case 3 -> BigDecimal.valueOf(random.nextInt(), random.nextInt(6));
            case 4 -> object(random, depth - 1);
            case 5 -> random.nextBoolean() ? List.of() : Map.of();
            default -> List.of(value(random, depth - 1), value(random, depth - 1));
        };
    }

    private static String name(Random random) {
        String[] names = {"", ">=", "!%", "UF_CRM_1", "Ж", " a", "a&b", "a=b", "%5B", "+", ".x"};
        return names[random.nextInt(names.length)];
    }

    private static String text(Random random) {
        String[] texts = {
            "", " ", "a+b", "50%", "x&y=z", "[0]", "Ё😀", "\n\t", "null", "true", "2026-01-02", "$5", "%20", "<b>"
        };
        return texts[random.nextInt(texts.length)] + texts[random.nextInt(texts.length)];
    }

    @Test
    void anAnswerSaysWhatItCost() throws IOException, InterruptedException {
        JsonValue answer = sent("POST", "batch", "application/json", "{\"cmd\":{\"a\":\"demo.process.plan\"}}");

        assertThat(answer.get("time").has("operating")).isTrue();
    }

    @Test
    void aBatchOfRest3MayBeAnObjectWhoseKeysCount() throws IOException, InterruptedException {
        String address = portal.webhookAddress().replace("/rest/", "/rest/api/");
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "batch?sdk=other"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"0\":{\"method\":\"demo.task.add\",\"query\":{\"title\":\"a\"}}}"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();

        assertThat(JsonValue.parse(answer).get("result").elements()).as(answer).hasSize(1);
    }
}
