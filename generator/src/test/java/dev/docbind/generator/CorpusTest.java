package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.schema.SpecSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real documentation, read as a whole: {@code -Ddocbind.corpus} names the folder of its snapshots, {@code *.tar.gz}. The
 * facts of four pages are written here by hand, from reading those pages.
 */
class CorpusTest {

    private static final List<String> SELECTABLE = List.of(
            "ID",
            "MODIFIED",
            "OWNED_UNTIL",
            "MODULE_ID",
            "ENTITY",
            "DOCUMENT_ID",
            "STARTED",
            "STARTED_BY",
            "TEMPLATE_ID");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> theRealDocumentationGivesTheFactsThatItsPagesState() throws IOException {
        return CorpusArchives.each("the real documentation was NOT read", archive -> true, this::check);
    }

    private void check(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        Path docs = CorpusArchives.unpack(archive, temporary);
        Path file = temporary.resolve(name + ".json");
        GenerationResult result =
                new Generator().generate(GenerationRequest.of(docs).writingSpec(file));
        System.out.println(name + ": " + result.emitted().size() + " methods of " + result.pages()
                + " pages have a spec; problems: " + result.problemsByCode());
        JsonNode spec = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(SpecSchema.published().violations(spec)).isEmpty();
        KnownProblems.hold(name.replace(".tar.gz", ""), result);
        boolean russian = name.startsWith("ru");
        assertThat(spec.get("language").asString()).isEqualTo(russian ? "ru" : "en");
        assertThat(result.emitted().size()).isGreaterThan(1600);
        assertThat(result.leftOut()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).doesNotContain("override-unmatched", "method-unknown");
        assertThat(ShippedOverrides.load().pages())
                .allSatisfy(page -> assertThat(docs.resolve(page)).exists());
        String access = russian ? "администратор" : "administrator";
        terminate(new MethodFacts(spec, "bizproc.workflow.terminate"), access);
        kill(new MethodFacts(spec, "bizproc.workflow.kill"), access);
        start(new MethodFacts(spec, "bizproc.workflow.start"), access);
        instances(new MethodFacts(spec, "bizproc.workflow.instances"), access);
    }

    private static void terminate(MethodFacts method, String access) {
        common(method, access);
        assertThat(method.parameters()).containsExactly("ID* string", "STATUS string");
        assertThat(method.response()).containsExactly("result boolean", "time time");
        assertThat(method.errors())
                .containsExactly(
                        "403 ACCESS_DENIED Access denied!", "400 ERROR_WRONG_WORKFLOW_ID Empty workflow instance ID");
        assertThat(method.bodies())
                .containsOnly("{\"ID\":\"65e5a449e8f135.21284909\",\"STATUS\":\"Terminated by rest app.\"}");
        assertThat(method.answers()).containsExactly("success 200", "error 403");
    }

    private static void kill(MethodFacts method, String access) {
        common(method, access);
        assertThat(method.parameters()).containsExactly("ID* integer");
        assertThat(method.kind("ID")).isEqualTo("text");
        assertThat(method.response()).containsExactly("result boolean", "time time");
        assertThat(method.errors())
                .containsExactly(
                        "403 ACCESS_DENIED Access denied!", "400 ERROR_WRONG_WORKFLOW_ID Empty workflow instance ID");
        assertThat(method.bodies()).containsOnly("{\"ID\":\"65e5a449e8f135.21284909\"}");
    }

    private static void start(MethodFacts method, String access) {
        common(method, access);
        assertThat(method.parameters())
                .containsExactly("TEMPLATE_ID* integer", "DOCUMENT_ID* array", "PARAMETERS object");
        assertThat(method.kind("DOCUMENT_ID")).isEqualTo("tuple");
        assertThat(method.parameter("DOCUMENT_ID").get("elements")).hasSize(3);
        assertThat(method.parameter("PARAMETERS").get("fields")).isEmpty();
        assertThat(method.response()).containsExactly("result string", "time time");
        assertThat(method.errors())
                .containsExactly(
                        "400 ERROR_WRONG_WORKFLOW_ID Empty TEMPLATE_ID",
                        "400 ERROR_WRONG_WORKFLOW_ID Template not found",
                        "400  Wrong DOCUMENT_ID!",
                        "400  Incorrect document type!",
                        "400  Template type and DOCUMENT_ID mismatch!",
                        "403 ACCESS_DENIED Access denied!");
    }

    private static void instances(MethodFacts method, String access) {
        common(method, access);
        assertThat(method.parameters())
                .containsExactly("SELECT array", "FILTER object", "ORDER object", "start integer");
        assertThat(method.names("SELECT")).isEqualTo(SELECTABLE);
        assertThat(method.parameter("SELECT").get("wireName").asString()).isEqualTo("select");
        assertThat(method.parameter("FILTER").get("fieldsRef").asString()).isEqualTo("SELECT");
        assertThat(method.parameter("FILTER").get("fields")).isEmpty();
        assertThat(method.parameter("FILTER").get("operators").valueStream().map(JsonNode::asString))
                .containsExactly("!", "<", "<=", ">", ">=");
        assertThat(method.parameter("ORDER").get("values")).hasSize(2);
        assertThat(method.response()).hasSize(3).startsWith("result object").endsWith("time time");
        assertThat(method.errors()).containsExactly("403 ACCESS_DENIED Access denied!");
        assertThat(method.bodies()).allMatch(body -> body.contains("\"filter\":{\">STARTED_BY\":0}"));
    }

    private static void common(MethodFacts method, String access) {
        assertThat(method.json().get("rest").asInt()).isEqualTo(2);
        assertThat(method.json().get("access").asString()).isEqualTo(access);
        assertThat(method.json().get("scopes").valueStream().map(JsonNode::asString))
                .containsExactly("bizproc");
        assertThat(method.json().get("deprecated").asBoolean()).isFalse();
        assertThat(method.json().get("title").asString()).isNotBlank().doesNotContain("bizproc");
        assertThat(method.json().get("description").asString()).isNotBlank();
    }
}
