package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit that changes no fact changes no source. */
class MovedLinesTest {

    private static final String PAGE = """
            # Get a Note example.note.get

            > Scope: `example`

            Returns a note.

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **ID***
            [`integer`](../data-types.md) | The identifier of the note ||
            |#

            ## Response

            #|
            || **Name**
            `type` | **Description** ||
            || **result**
            `object` | The note ||
            |#

            ## Error Handling

            #|
            || **Code** | **Description** | **Value** ||
            || `ERROR_EMPTY` | Empty ID | The identifier is missing ||
            || `ERROR_GONE` | Not found | There is no such note ||
            |#
            """;

    @TempDir
    private Path folder;

    @Test
    void blankLinesAndASentenceChangeNoSource() throws IOException {
        Map<String, String> before = output("before", PAGE);
        Map<String, String> after = output(
                "after",
                PAGE.replace("## Method Parameters\n", "\n\n## Method Parameters\n")
                        .replace("## Error Handling\n", "## Error Handling\n\nErrors come with a status.\n"));

        assertThat(sources(before)).hasSizeGreaterThan(5).isEqualTo(sources(after));
        String lines = "dev/docbind/bitrix24/example/error-lines/lines.txt";
        assertThat(before.get(lines)).isEqualTo("note.NoteGetError\t29 30\n");
        assertThat(after.get(lines)).isEqualTo("note.NoteGetError\t33 34\n");
    }

    private static Map<String, String> sources(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> output(String name, String page) throws IOException {
        Path docs = Files.createDirectories(folder.resolve(name).resolve("docs"));
        Files.writeString(docs.resolve("example-note-get.md"), page);
        Path java = folder.resolve(name).resolve("java");
        new Generator().generate(GenerationRequest.of(docs).writingTo(java));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(java)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(java.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
