package dev.docbind.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.Generator;
import dev.docbind.generator.KeepPolicy;
import dev.docbind.generator.model.SemanticType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every spec file is as the published schema says, and the manual describes every key of it. */
class SpecSchemaTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path MANUAL = Path.of("../docs/spec-model.md");

    @TempDir
    private Path temporary;

    private SpecSchema schema;

    @BeforeEach
    void readSchema() throws IOException {
        schema = SpecSchema.published();
    }

    @TestFactory
    Stream<DynamicTest> theSpecOfEveryCaseIsAsTheSchemaSays() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList().stream()
                    .map(it -> DynamicTest.dynamicTest(
                            it.getFileName().toString(),
                            () -> assertThat(schema.violations(read(it.resolve("spec.json"))))
                                    .isEmpty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theSpecOfTheSeedPagesIsAsTheSchemaSays(String language) throws IOException {
        assertThat(schema.violations(seed(language))).isEmpty();
    }

    @Test
    void theSpecOfAClientThatKeepsSomethingIsAsTheSchemaSays() throws IOException {
        seed("en");
        Path earlier = temporary.resolve("en.json");
        Files.writeString(earlier, Files.readString(earlier).replace("\"name\": \"STATUS\"", "\"name\": \"STATE\""));
        Path file = temporary.resolve("keeping.json");
        new Generator()
                .generate(GenerationRequest.of(Path.of("../docs-input/en"))
                        .writingSpec(file)
                        .keepingSourceOf(earlier, "next")
                        .keepingFor(KeepPolicy.FOREVER, "2"));
        JsonNode spec = read(file);

        assertThat(schema.violations(spec)).isEmpty();
        assertThat(spec.get("memory").get("earlier").get(0).get("goneSince").asString())
                .isEqualTo("next");
        assertThat(spec.get("memory").get("major").asString()).isEqualTo("2");
    }

    @Test
    void theSchemaRefusesWhatIsNoSpec() throws IOException {
        ObjectNode spec = (ObjectNode) seed("en");
        spec.put("formatVersion", 2).put("date", "today").remove("language");
        ((ObjectNode) spec.get("methods").get(0)).put("rest", "2").put("line", 0);

        assertThat(schema.violations(spec))
                .contains(
                        " lacks language",
                        " has the unknown key date",
                        "/formatVersion is not 1",
                        "/methods/0/rest is none of [2,3]",
                        "/methods/0/line is too small");
    }

    @Test
    void theSchemaListsTheSemanticTypesOfTheModel() {
        JsonNode type = schema.definition("type").get("properties");
        assertThat(listed(type, "kind")).isEqualTo(labels(SemanticType.Kind.values()));
        assertThat(listed(type, "container")).isEqualTo(labels(SemanticType.Container.values()));
        assertThat(listed(type, "evidence")).isEqualTo(labels(SemanticType.Evidence.values()));
    }

    @Test
    void theManualDescribesEveryKey() throws IOException {
        String manual = Files.readString(MANUAL);
        JsonNode definitions = read(Path.of("../docs/api-spec.schema.json")).get("$defs");
        assertThat(definitions
                        .valueStream()
                        .flatMap(definition -> definition.get("properties").propertyStream())
                        .map(property -> "| `" + property.getKey() + "` |"))
                .allSatisfy(row -> assertThat(manual).containsPattern("(?m)^" + Pattern.quote(row)));
    }

    private JsonNode seed(String language) throws IOException {
        Path file = temporary.resolve(language + ".json");
        new Generator()
                .generate(
                        GenerationRequest.of(Path.of("../docs-input", language)).writingSpec(file));
        return read(file);
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static List<String> listed(JsonNode type, String key) {
        return type.get(key).get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> labels(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
