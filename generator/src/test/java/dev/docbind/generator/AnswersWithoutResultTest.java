package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersWithoutResultTest {

    private static final String PAGE = """
            # Get a Note example.note.get

            ## Code Examples

            {%% list tabs %%}

            - cURL (Webhook)

                ```bash
                curl -X POST -d '{}' https://**put_your_bitrix24_address**/rest/example.note.get
                ```

            {%% endlist %%}

            ## Response Handling

            HTTP status: **200**

            ```json
            %s
            ```

            ## Error Handling

            HTTP status: **400**

            ```json
            {"error": "ERROR_EMPTY", "error_description": "Empty ID"}
            ```
            """;

    @TempDir
    private Path folder;

    @Test
    void aMethodThatIsShownToAnswerWithoutAResultIsTakenAtItsWord() throws IOException {
        assertThat(request("{\"note\": {\"id\": 1}}"))
                .contains("Response.typeOf(NoteGetResult.class)).withoutResult()");
    }

    @Test
    void aMethodThatAnswersAsTheApiPromisesIsHeldToIt() throws IOException {
        assertThat(request("{\"result\": {\"note\": {\"id\": 1}}}")).doesNotContain("withoutResult");
    }

    private String request(String answer) throws IOException {
        Path docs = Files.createDirectories(folder.resolve("docs"));
        Files.writeString(docs.resolve("example-note-get.md"), PAGE.formatted(answer));
        new Generator().generate(GenerationRequest.of(docs).writingTo(folder.resolve("java")));
        return Files.readString(folder.resolve("java/dev/docbind/bitrix24/example/note/NoteGetRequest.java"));
    }
}
