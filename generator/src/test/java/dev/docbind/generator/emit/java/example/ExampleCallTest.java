package dev.docbind.generator.emit.java.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.BizprocSpec;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.RecordPlanner;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.TransportResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleCallTest {

    private static final String PACKAGE = "dev.docbind.bitrix24";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bizproc.workflow.terminate | {"ID":"65e5a449e8f135.21284909","STATUS":"Terminated by rest app."}
            bizproc.workflow.kill      | {"ID":"65e5a449e8f135.21284909"}
            bizproc.workflow.start     | {"TEMPLATE_ID":1,"DOCUMENT_ID":["crm","CCrmDocumentLead","LEAD_1"],"PARAMETERS":{"Parameter1":"user_1"}}
            bizproc.workflow.instances | {"select":["ID","MODIFIED","STARTED"],"filter":{">STARTED_BY":0},"order":{"STARTED":"DESC"}}
            """)
    void theCallInTheJavadocCompilesAndSendsWhatThePageShows(String method, String body) throws Exception {
        String source = """
                package example;

                import dev.docbind.bitrix24.Bitrix24;
                import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest.SelectField;
                import dev.docbind.runtime.Filter;
                import dev.docbind.runtime.Order;
                import java.util.Map;

                /** An example. */
                public final class Example {
                    private Example() {}

                    /**
                     * Calls.
                     *
                     * @param b24 the portal
                     */
                    public static void run(Bitrix24 b24) {
                        %s
                    }
                }
                """.formatted(code(method));
        CompiledSources compiled =
                CompiledSources.strictly(List.of(new GeneratedFile("example/Example.java", source, "")));
        assertThat(compiled.problems()).isEmpty();
        List<String> sent = new ArrayList<>();

        compiled.loader()
                .loadClass("example.Example")
                .getMethod("run", Bitrix24.class)
                .invoke(null, portal(sent));

        assertThat(sent)
                .singleElement()
                .satisfies(text -> assertThat(WireFormat.bitrix24().parse(text))
                        .isEqualTo(WireFormat.bitrix24().parse(body)));
    }

    @Test
    void aSetterTakesAValueThatThePageShowsInAnotherForm() {
        Json shown = new Json.ObjectValue(new TreeMap<>(Map.of(
                "ID",
                new Json.NumberValue(new BigDecimal("525")),
                "OWNER",
                new Json.Text("7"),
                "STATE",
                new Json.NumberValue(new BigDecimal("1")))));
        RequestExample request = new RequestExample("cURL", "a.b", "", shown, false, Rows.at("a.md", 3));
        Method method = Rows.method(
                "a.b",
                2,
                List.of(
                        Rows.field("ID", Kind.TEXT).required().row(),
                        Rows.field("OWNER", Kind.INTEGER).row(),
                        Rows.field("STATE", Kind.TEXT).values("1", "2").row()),
                List.of(),
                List.of(),
                List.of(request));

        assertThat(call(new Spec("en", Rows.SITE, List.of(), List.of(method)), "a.b"))
                .contains("""
                b24.a().b(request -> request
                        .id("525")
                        .owner(7L)
                        .state(State.VALUE_1));""");
    }

    @Test
    void mapsOfRecordsAreBuiltAndANullGoesByItsName() {
        Field map = Rows.field("PROPERTIES", Kind.OBJECT)
                .in(Container.MAP)
                .of(Rows.field("Name", Kind.TEXT).row())
                .row();
        Json property = new Json.ObjectValue(Map.of("Name", new Json.Text("When")));
        Json nothing = new Json.ObjectValue(Map.of("Name", new Json.Null()));
        RequestExample request = new RequestExample(
                "cURL",
                "a.b",
                "",
                new Json.ObjectValue(
                        Map.of("PROPERTIES", new Json.ObjectValue(new TreeMap<>(Map.of("x", property, "y", nothing))))),
                false,
                Rows.at("a.md", 3));
        Method method = Rows.method("a.b", 2, List.of(map), List.of(), List.of(), List.of(request));

        assertThat(call(new Spec("en", Rows.SITE, List.of(), List.of(method)), "a.b"))
                .contains("""
                b24.a().b(request -> request
                        .properties(Map.of(
                                "x", PropertiesValue.builder().name("When").build(),
                                "y", PropertiesValue.builder().with("Name", null).build())));""");
    }

    @Test
    void whatStandsForTheReadersOwnValueReadsAsOneAndAShellCommandIsLeftOut() {
        Json shown = new Json.ObjectValue(new TreeMap<>(Map.of(
                "CLIENT", new Json.Text("**put_your_client_here**"), "DAY", new Json.Text("$(date -Iseconds)"))));
        RequestExample request = new RequestExample("cURL", "a.b", "", shown, false, Rows.at("a.md", 3));
        Method method = Rows.method(
                "a.b", 2, List.of(Rows.field("CLIENT", Kind.TEXT).row()), List.of(), List.of(), List.of(request));

        assertThat(call(new Spec("en", Rows.SITE, List.of(), List.of(method)), "a.b"))
                .contains("""
                b24.a().b(request -> request
                        .client("your_client"));""");
    }

    @Test
    void aListOfRecordsIsBuiltAndAValueOfTwoTypesIsTheOneThatIsShown() {
        SemanticType number = SemanticType.declared(Kind.INTEGER);
        Field rights = Rows.field("RIGHTS", Kind.OBJECT)
                .in(Container.LIST)
                .of(Rows.field("TASK", Kind.INTEGER).row())
                .row();
        Field users = Rows.field("USERS", Kind.ANY)
                .either(number, number.in(Container.LIST))
                .row();
        Json right = new Json.ObjectValue(Map.of("TASK", new Json.NumberValue(new BigDecimal("75"))));
        Json shown = new Json.ObjectValue(new TreeMap<>(Map.of(
                "RIGHTS",
                new Json.ArrayValue(List.of(right, right)),
                "USERS",
                new Json.ArrayValue(List.of(new Json.NumberValue(new BigDecimal("5")))))));
        RequestExample request = new RequestExample("cURL", "a.b", "", shown, false, Rows.at("a.md", 3));
        Method method = Rows.method("a.b", 2, List.of(rights, users), List.of(), List.of(), List.of(request));

        assertThat(call(new Spec("en", Rows.SITE, List.of(), List.of(method)), "a.b"))
                .contains("""
                b24.a().b(request -> request
                        .rights(
                                RightsItem.builder().task(75L).build(),
                                RightsItem.builder().task(75L).build())
                        .users(List.of(5L)));""");
    }

    @Test
    void aPageWithoutAReadableExampleHasNoCall() {
        assertThat(call(new Spec("en", Rows.SITE, List.of(), List.of(Rows.method("a.b"))), "a.b"))
                .isEmpty();
    }

    private static String code(String method) {
        return call(BizprocSpec.spec(), method).orElseThrow();
    }

    private static Optional<String> call(Spec spec, String name) {
        MethodNames names = new ClientNames(PACKAGE, spec)
                .methods().stream()
                        .filter(candidate -> candidate.method().name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Method method = names.method();
        return ExampleCall.code(names, RecordPlanner.request(names.request(), method.parameters(), method.response()));
    }

    private static Bitrix24 portal(List<String> sent) {
        return new Bitrix24(PortalClient.builder()
                .credentials(Credentials.webhook("https://portal.example/rest/1/secret/"))
                .transport(request -> {
                    sent.add(request.body());
                    return new TransportResponse(200, Map.of(), "{\"result\":null}");
                })
                .build());
    }
}
