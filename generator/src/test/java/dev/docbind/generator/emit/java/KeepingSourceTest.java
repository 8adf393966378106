package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.generator.Problem;
import dev.docbind.generator.diff.DiffPolicy;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.KeptShare;
import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was written for the client of an earlier spec compiles with the new one. */
class KeepingSourceTest {

    private static final String PARAMETERS = """
            id* integer
            note string
            mode string Possible values:@- `fast`@- `slow`
            since date""";
    private static final String RESPONSE = """
            result object
            result.total double
            result.currency string
            result.owner object
            result.owner.name string
            result.closed boolean""";

    @TempDir
    private Path temporary;

    private Revisions revisions;

    @BeforeEach
    void writeEarlier() throws IOException {
        revisions = new Revisions(temporary);
        EarlierPages.write(temporary.resolve("before"), "demo.order.get", PARAMETERS, RESPONSE, "NO_ORDER\nNO_RIGHT");
        EarlierPages.write(temporary.resolve("before"), "demo.order.old.fetch", "id* integer", RESPONSE, "NO_ORDER");
    }

    @ParameterizedTest
    @CsvSource({
        "id* string|note string, result object|result.total double",
        "id* integer, result integer",
        "code* string|id integer, result object|result.TOTAL string|result.owner string|result.closed string",
        "note integer|mode integer, result array",
        "since string, result object|result.owner object|result.owner.id integer|result.currency object"
    })
    void members_stay(String parameters, String response) throws IOException {
        EarlierPages.write(
                temporary.resolve("after"), "demo.order.get", lines(parameters), lines(response), "NO_ORDERS");

        CompiledSources before = compile(revisions.generate("before", null));
        CompiledSources after = compile(revisions.generate("after", revisions.spec("before")));

        assertThat(before.problems()).isEmpty();
        assertThat(after.problems()).isEmpty();
        assertThat(PublicMembers.of(after)).containsAll(PublicMembers.of(before));
    }

    private static String lines(String cells) {
        return cells.replace('|', '\n');
    }

    @Test
    void an_earlier_spec_that_says_the_same_adds_one_class_for_reading() throws IOException {
        List<String> without = Revisions.paths(revisions.generate("before", null));
        List<String> with = Revisions.paths(revisions.generate("before", revisions.spec("before")));

        assertThat(with)
                .containsAll(without)
                .hasSize(without.size() + 1)
                .contains("dev/docbind/bitrix24/KeptValues.java");
    }

    @Test
    void what_is_kept_says_since_when_and_what_to_use() throws IOException {
        EarlierPages.write(
                temporary.resolve("after"), "demo.order.get", "id* string", "result object\nresult.total string", "A");
        List<GeneratedFile> after = revisions.generate("after", revisions.spec("before"));

        assertThat(Revisions.text(after, "OrderGetRequest"))
                .contains(
                        "@deprecated the documentation, since its revision 7, has another type here; use {@code id_2()}")
                .contains("@deprecated the documentation, since its revision 7, does not have this field");
        assertThat(Revisions.text(after, "OldFetchRequest"))
                .contains("The documentation does not have this method, since its revision 7. It is called as before.");
    }

    @Test
    void what_is_required_anew_is_missed_and_not_refused() throws IOException {
        EarlierPages.write(
                temporary.resolve("after"),
                "demo.order.get",
                PARAMETERS.replace("note", "note*") + "\nkey* string",
                RESPONSE,
                "NO_ORDER");
        List<GeneratedFile> after = revisions.generate("after", revisions.spec("before"));

        assertThat(Revisions.text(after, "OrderGetRequest"))
                .contains(".require(\"id\", id)", "KeptValues.remind(\"demo.order.get\", \"note\", note == null")
                .contains("KeptValues.remind(\"demo.order.get\", \"key\", key == null")
                .doesNotContain(".require(\"note\"", ".require(\"key\"");
        assertThat(compile(after).problems()).isEmpty();
    }

    @Test
    void what_is_kept_sends_and_reads_as_before() throws Exception {
        EarlierPages.write(
                temporary.resolve("after"),
                "demo.order.get",
                "id* string",
                "result object\nresult.total string\nresult.closed boolean",
                "NO_ORDER");
        String program = """
                import dev.docbind.bitrix24.demo.order.DemoOrder;
                import dev.docbind.bitrix24.demo.order.OrderGetRequest;
                import dev.docbind.runtime.json.WireFormat;
                @SuppressWarnings("deprecation")
                public class Program implements java.util.function.Supplier<String> {
                    @Override
                    public String get() {
                        WireFormat wire = WireFormat.bitrix24();
                        OrderGetRequest request = OrderGetRequest.builder().id(5L).note("n").build();
                        DemoOrder order = wire.read("{\\"total\\":\\"12.5\\",\\"currency\\":\\"EUR\\"}", DemoOrder.class);
                        DemoOrder other = wire.read("{\\"total\\":\\"none\\"}", DemoOrder.class);
                        return wire.write(request) + " " + request.id() + " " + order.total() + " " + order.currency()
                                + " " + other.total();
                    }
                }
                """;
        assertThat(Revisions.said(revisions.generate("after", revisions.spec("before")), program))
                .isEqualTo("{\"note\":\"n\",\"id\":5} 5 12.5 EUR null");
    }

    @Test
    void a_field_that_was_two_is_read_under_both_names() throws Exception {
        Path docs = Path.of("src/test/resources/cases/rows-spelled-in-two-ways/docs");
        Path now = temporary.resolve("now.json");
        new Generator().generate(GenerationRequest.of(docs).writingSpec(now));
        Path previous = temporary.resolve("previous.json");
        Files.writeString(previous, withoutSpellings(Files.readString(now)));

        List<GeneratedFile> files = revisions.generate(docs, previous);

        assertThat(Revisions.text(files, "Stair"))
                .contains("public @Nullable Long houseId_2()")
                .doesNotContain("@JsonProperty(\"house_id\")");
        assertThat(Revisions.said(files, """
                import dev.docbind.bitrix24.demo.stair.Stair;
                import dev.docbind.runtime.json.WireFormat;
                @SuppressWarnings("deprecation")
                public class Program implements java.util.function.Supplier<String> {
                    @Override
                    public String get() {
                        Stair stair = WireFormat.bitrix24().read("{\\"house_id\\":7}", Stair.class);
                        return stair.houseId() + " " + stair.houseId_2();
                    }
                }
                """)).isEqualTo("7 7");
    }

    /** The spec of a generator that took each spelling for a field of its own. */
    private static String withoutSpellings(String spec) {
        JsonNode root = new JsonMapper().readTree(spec);
        for (JsonNode thing : root.get("things")) {
            ArrayNode fields = (ArrayNode) thing.get("fields");
            List<JsonNode> all = new ArrayList<>();
            fields.forEach(all::add);
            for (JsonNode field : all) {
                JsonNode spellings = ((ObjectNode) field).remove("spellings");
                if (spellings != null) {
                    spellings.forEach(
                            name -> fields.add(((ObjectNode) field.deepCopy()).put("wireName", name.asString())));
                }
            }
        }
        return root.toString();
    }

    @Test
    void what_cannot_be_kept_is_a_warning() throws IOException {
        EarlierPages.write(
                temporary.resolve("after"), "demo.order.get", "mode object\nmode.fast string", RESPONSE, "NO_ORDER");
        GenerationResult result = revisions.run("after", revisions.spec("before"));

        assertThat(result.problems())
                .filteredOn(problem -> problem.code().equals("source-not-kept"))
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("DemoOrderMode "));
    }

    @Test
    void a_diff_says_what_is_kept() throws IOException {
        EarlierPages.write(
                temporary.resolve("after"),
                "demo.order.get",
                "id* integer\nmode object\nmode.fast string",
                RESPONSE,
                "");
        DiffReport report = new Generator()
                .diff(revisions.spec("before"), GenerationRequest.of(temporary.resolve("after")), DiffPolicy.USUAL);

        Map<String, KeptShare> kept = new HashMap<>();
        report.changes().forEach(change -> {
            if (change.kept() != null) {
                kept.put(change.symbol(), change.kept());
            }
        });
        assertThat(kept).containsEntry("demo.order.old.fetch", KeptShare.ALL);
        assertThat(kept).containsEntry("demo.order.get#parameters/note", KeptShare.ALL);
        assertThat(kept).containsEntry("type:demo.order/values/mode", KeptShare.NONE);
        assertThat(report.countKept())
                .isEqualTo(kept.values().stream().filter(KeptShare.ALL::equals).count());
    }

    private static CompiledSources compile(List<GeneratedFile> files) {
        return CompiledSources.strictly(files);
    }
}
