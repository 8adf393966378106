package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The seed pages of both languages document one API. */
class LanguagesTest {

    /** What may differ: sentences and headings, their places, and slips of the pen that were mended in reading. */
    private static final Set<String> PROSE = Set.of(
            "title", "description", "access", "line", "text", "requiredWhen", "fieldsRef", "repaired", "language");

    private static final String CYRILLIC = ".*\\p{IsCyrillic}.*";

    @TempDir
    private Path temporary;

    private JsonNode english;
    private JsonNode russian;

    @BeforeEach
    void readBoth() throws IOException {
        english = spec("en");
        russian = spec("ru");
    }

    @Test
    void theSeedPagesOfBothLanguagesGiveTheSameApi() {
        assertThat(english.get("methods")).isNotEmpty();
        assertThat(api(english)).isEqualTo(api(russian));
    }

    @Test
    void theLanguageIsFoundByThePagesThemselves() {
        assertThat(english.get("language").asString()).isEqualTo("en");
        assertThat(russian.get("language").asString()).isEqualTo("ru");
    }

    @Test
    void eachLanguageKeepsItsOwnWordForWhoMayCall() {
        assertThat(access(english)).contains("administrator").noneMatch(words -> words.matches(CYRILLIC));
        assertThat(access(russian)).contains("администратор").allMatch(words -> words.matches(CYRILLIC));
    }

    private static List<String> access(JsonNode spec) {
        return spec.get("methods")
                .valueStream()
                .map(method -> method.get("access").asString())
                .toList();
    }

    private JsonNode spec(String language) throws IOException {
        Path file = temporary.resolve(language + ".json");
        new Generator()
                .generate(
                        GenerationRequest.of(Path.of("../docs-input", language)).writingSpec(file));
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static String api(JsonNode spec) {
        JsonNode copy = spec.deepCopy();
        removeProse(copy);
        return copy.toPrettyString();
    }

    private static void removeProse(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(PROSE);
        }
        node.forEach(LanguagesTest::removeProse);
    }
}
