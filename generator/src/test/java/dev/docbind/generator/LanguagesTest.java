package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            "section",
            "title",
            "description",
            "summary",
            "access",
            "line",
            "text",
            "effectFrom",
            "requiredWhen",
            "fieldsRef",
            "topics",
            "repaired",
            "site",
            "language");

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

    /** A method may have an English page first; one that has a Russian page is the same in both. */
    @Test
    void thePagesOfBothLanguagesGiveTheSameApi() {
        Set<String> names = names(russian);

        assertThat(names).hasSizeGreaterThanOrEqualTo(4).isSubsetOf(names(english));
        assertThat(api(english, names)).isEqualTo(api(russian, names));
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

    private static Set<String> names(JsonNode spec) {
        return spec.get("methods")
                .valueStream()
                .map(method -> method.get("name").asString())
                .collect(Collectors.toSet());
    }

    private static String api(JsonNode spec, Set<String> names) {
        JsonNode copy = spec.deepCopy();
        removeProse(copy);
        return copy.get("systemErrors").toPrettyString()
                + copy.get("methods")
                        .valueStream()
                        .filter(method -> names.contains(method.get("name").asString()))
                        .map(JsonNode::toPrettyString)
                        .collect(Collectors.joining("\n"));
    }

    private static void removeProse(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(PROSE);
        }
        node.forEach(LanguagesTest::removeProse);
    }
}
