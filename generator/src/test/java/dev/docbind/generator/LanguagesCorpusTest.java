package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two languages of the real documentation give one API but for the differences that are written down: a new one fails, and
 * one that is gone fails, too. {@code -Ddocbind.corpus.update=true} writes them anew.
 */
class LanguagesCorpusTest {

    private static final Path KNOWN = Path.of("src/test/resources/known-differences");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.corpus.update");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> bothLanguagesDocumentTheSameApi() throws IOException {
        return CorpusArchives.each(
                "the languages of the real documentation were NOT compared",
                archive -> archive.getFileName().toString().startsWith("ru-") && Files.exists(english(archive)),
                this::compare);
    }

    private static Path english(Path russian) {
        return russian.resolveSibling("en-" + russian.getFileName().toString().substring("ru-".length()));
    }

    private void compare(Path russian) throws IOException {
        String found = String.join("", differences(facts(english(russian)), facts(russian)));
        String name = russian.getFileName().toString().replaceFirst("^ru-", "").replace(".tar.gz", ".txt");
        Path file = KNOWN.resolve(name);
        if (UPDATE) {
            Files.createDirectories(KNOWN);
            Files.writeString(file, found);
        }
        if (Files.notExists(file)) {
            System.out.println("NO DIFFERENCES ARE WRITTEN DOWN for " + name + ": they are not compared");
            return;
        }
        assertThat(file).content().isEqualTo(found);
    }

    private Map<String, List<String>> facts(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        Path docs = CorpusArchives.unpack(archive, temporary);
        Path spec = temporary.resolve(name + ".json");
        new Generator().generate(GenerationRequest.of(docs).writingSpec(spec));
        return LanguageFacts.of(JsonMapper.shared().readTree(Files.readString(spec)));
    }

    private static List<String> differences(Map<String, List<String>> english, Map<String, List<String>> russian) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> methods = new TreeSet<>(english.keySet());
        methods.addAll(russian.keySet());
        for (String method : methods) {
            if (!russian.containsKey(method) || !english.containsKey(method)) {
                lines.add(method + (english.containsKey(method) ? " en" : " ru") + " method\n");
                continue;
            }
            missing(english.get(method), russian.get(method)).forEach(fact -> lines.add(method + " en " + fact + "\n"));
            missing(russian.get(method), english.get(method)).forEach(fact -> lines.add(method + " ru " + fact + "\n"));
        }
        return lines;
    }

    private static List<String> missing(List<String> facts, List<String> others) {
        List<String> missing = new ArrayList<>(facts);
        others.forEach(missing::remove);
        return missing;
    }
}
