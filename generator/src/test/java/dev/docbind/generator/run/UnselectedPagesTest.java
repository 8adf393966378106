package dev.docbind.generator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import dev.docbind.generator.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnselectedPagesTest {

    private static final String PAGE = """
            # Add a Note %s

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **TITLE**
            [`string`](data-types.md) | Heading of the note ||
            %s

            ## Code Examples

            {%% list tabs %%}

            - cURL (Webhook)

                ```bash
                curl -X POST -d '{"TITLE":"Call back"}' https://**put_your_bitrix24_address**/rest/%s
                ```

            {%% endlist %%}
            """;

    @TempDir
    private Path docs;

    @BeforeEach
    void writePages() throws IOException {
        write("example-note-add.md", "example.note.add", "|#");
        write("example-task-add.md", "example.task.add", "");
    }

    @Test
    void aBrokenPageFailsARunThatIsAboutItsMethod() {
        GenerationResult result = generate(MethodSelection.ALL);
        assertThat(result.failed()).isTrue();
        assertThat(result.problems()).extracting(Problem::path).contains("example-task-add.md");
    }

    @Test
    void aBrokenPageDoesNotFailARunThatLeavesItsMethodOut() {
        MethodSelection others = new MethodSelection(List.of(), List.of(MethodGlob.of("example.task.*")));
        GenerationResult result = generate(others);
        assertThat(result.failed()).isFalse();
        assertThat(result.emitted()).containsExactly("example.note.add");
        assertThat(result.problems()).extracting(Problem::path).doesNotContain("example-task-add.md");
    }

    private GenerationResult generate(MethodSelection selection) {
        return new Generator().generate(GenerationRequest.of(docs).selecting(selection));
    }

    private void write(String page, String method, String end) throws IOException {
        Files.writeString(docs.resolve(page), PAGE.formatted(method, end, method));
    }
}
