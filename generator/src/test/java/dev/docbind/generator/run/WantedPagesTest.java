package dev.docbind.generator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.Generator;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import dev.docbind.generator.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run that is about some methods reads what it needs for them, and says of them what a run about all says. */
class WantedPagesTest {

    private static final String TABLE = """
            #|
            || **Name**
            `type` | **Description** ||
            || **TITLE**
            [`string`](data-types.md) | Heading ||
            """;

    private static final String CALL = """
            # Add a Note %s

            ## Method Parameters

            %s|#

            ## Code Examples

            ```bash
            curl -X POST -d '{"TITLE":"Call back"}' https://**put_your_bitrix24_address**/rest/example.note.add
            ```
            """;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"bizproc.workflow.*", "BIZPROC.**", "**.start", "*.task.*"})
    void aPartIsWhatItIsInTheWhole(String glob) throws IOException {
        Path docs = Path.of("../docs-input/en");
        Map<String, String> whole = emitted(docs, MethodSelection.ALL, "whole");
        Map<String, String> part = emitted(docs, only(glob), "part");

        assertThat(part).hasSizeGreaterThan(2);
        assertThat(whole).containsAllEntriesOf(part);
    }

    @Test
    void aPageThatNamesNoWantedMethodIsNotRead() throws IOException {
        write("note.md", CALL.formatted("example.note.add", TABLE));
        write("overview.md", "# Everything about calls\n\n" + TABLE);

        assertThat(problems(MethodSelection.ALL)).contains("overview.md");
        assertThat(problems(only("example.**"))).doesNotContain("overview.md");
        assertThat(emitted(temporary.resolve("docs"), only("example.**"), "some"))
                .containsKey("method example.note.add");
    }

    @Test
    void aMethodIsFoundThatOnlyAnIncludeNames() throws IOException {
        write("example-note-add.md", "{% include [All](_includes/text.md) %}\n");
        write("_includes/text.md", CALL.formatted("example.note.add", TABLE));

        assertThat(emitted(temporary.resolve("docs"), only("example.note.*"), "some"))
                .containsKey("method example.note.add");
    }

    @Test
    void aPageIsNotReadForAnIncludeThatNamesNoWantedMethod() throws IOException {
        write("example-note-add.md", "{% include notitle [All](_includes/text.md) %}\n");
        write("_includes/text.md", "{% include [More](./more.md) %}\n");
        write("_includes/more.md", CALL.formatted("example.note.add", TABLE));
        write("overview.md", "{% include [Words](_includes/words.md) %}\n\n" + TABLE);
        write("_includes/words.md", "Words. {% include [Round](words.md) %}\n");

        assertThat(problems(MethodSelection.ALL)).contains("overview.md");
        assertThat(problems(only("example.note.*"))).doesNotContain("overview.md");
        assertThat(emitted(temporary.resolve("docs"), only("example.note.*"), "some"))
                .containsKey("method example.note.add");
    }

    private static MethodSelection only(String glob) {
        return new MethodSelection(List.of(MethodGlob.of(glob)), List.of());
    }

    private List<String> problems(MethodSelection selection) {
        return new Generator()
                .generate(GenerationRequest.of(temporary.resolve("docs")).selecting(selection)).problems().stream()
                        .map(Problem::path)
                        .toList();
    }

    /** The classes of the methods and their entries in the spec: all that is about one method alone. */
    private Map<String, String> emitted(Path docs, MethodSelection selection, String name) throws IOException {
        Path out = temporary.resolve(name);
        Path spec = temporary.resolve(name + ".json");
        new Generator()
                .generate(GenerationRequest.of(docs)
                        .selecting(selection)
                        .writingTo(out)
                        .writingSpec(spec));
        Map<String, String> emitted = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(WantedPagesTest::isOfOneMethod).toList()) {
                emitted.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        for (JsonNode method :
                JsonMapper.shared().readTree(Files.readString(spec)).get("methods")) {
            emitted.put("method " + method.get("name").asString(), method.toString());
        }
        return emitted;
    }

    private static boolean isOfOneMethod(Path file) {
        return file.toString().matches(".*(Request|Response|Error)\\.java") && !file.endsWith("SystemError.java");
    }

    private void write(String path, String text) throws IOException {
        Path file = temporary.resolve("docs").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
