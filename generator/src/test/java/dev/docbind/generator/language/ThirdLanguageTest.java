package dev.docbind.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.Generator;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A language is one file: pages in an invented one are read as the English ones that they translate. */
class ThirdLanguageTest {

    private static final Path RESOURCES = Path.of("src/test/resources/third-language");
    private static final Path WORDS = RESOURCES.resolve("words");

    /** Sentences, and what is made of them. */
    private static final Set<String> PROSE = Set.of(
            "language",
            "site",
            "title",
            "description",
            "summary",
            "message",
            "access",
            "advice",
            "requiredWhen",
            "text",
            "variant",
            "section");

    @TempDir
    private Path temporary;

    @Test
    void pagesInALanguageOfOneFileGiveTheSameSpec() throws Exception {
        JsonNode english = spec("en", WORDS);
        JsonNode invented = spec("zz", WORDS);

        assertThat(invented.get("language").asString()).isEqualTo("zz");
        assertThat(english.get("language").asString()).isEqualTo("en");
        assertThat(facts(invented)).isEqualTo(facts(english));
    }

    /** Else the test above could compare pages of which nothing is read. */
    @Test
    void withoutTheFileTheyAreNotRead() throws Exception {
        assertThat(facts(spec("zz"))).isNotEqualTo(facts(spec("en")));
    }

    @Test
    void theEnglishPagesSayWhatIsCompared() throws Exception {
        String english = facts(spec("en"));

        assertThat(english)
                .contains(
                        "\"default\"",
                        "\"requiredWhen\"",
                        "\"values\"",
                        "\"fieldsRef\"",
                        "\"map\" : true",
                        "\"alternativeTo\"")
                .contains(
                        "\"deprecated\" : true",
                        "\"replacedBy\" : \"demo.shelf.remove\"",
                        "\"file\" : true",
                        "\"status\" : 422")
                .contains("\"code\" : \"BAD\"", "\"code\" : \"\"", "\"basic\"");
    }

    private JsonNode spec(String language, Path... words) throws Exception {
        Path spec = temporary.resolve(language + words.length + ".json");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(words), ClassLoader.getPlatformClassLoader())) {
            Class<?> request = loader.loadClass(GenerationRequest.class.getName());
            Object docs = request.getMethod("of", Path.class).invoke(null, RESOURCES.resolve(language));
            Object writing = request.getMethod("writingSpec", Path.class).invoke(docs, spec);
            Class<?> generator = loader.loadClass(Generator.class.getName());
            generator
                    .getMethod("generate", request)
                    .invoke(generator.getConstructor().newInstance(), writing);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return JsonMapper.shared().readTree(Files.readString(spec));
    }

    /** All that the tests run on, and folders of languages: the class path of a process of its own. */
    private static URL[] classPath(Path... words) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(Generator.class.getProtectionDomain().getCodeSource().getLocation());
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator, -1)) {
                if (!entry.isEmpty()) {
                    urls.add(Path.of(entry).toUri().toURL());
                }
            }
        }
        for (Path folder : words) {
            urls.add(URI.create(folder.toAbsolutePath().toUri() + "/").toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** The spec without prose; whether there is any counts. */
    private static String facts(JsonNode spec) {
        JsonNode copy = spec.deepCopy();
        dropProse(copy);
        return copy.toPrettyString().replace("UF_KKK", "UF_XXX");
    }

    private static void dropProse(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().filter(PROSE::contains).toList().forEach(name -> {
                if (object.get(name).isString()) {
                    object.put(name, object.get(name).asString().isEmpty() ? "" : "…");
                }
            });
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(ThirdLanguageTest::dropProse);
        }
    }
}
