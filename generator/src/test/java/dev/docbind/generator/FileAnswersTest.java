package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAnswersTest {

    private static final String PAGE = """
            # Download a Part example.part.download

            > Scope: `example`

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **ID***
            `integer` | Which part ||
            |#

            ## Response Handling

            HTTP status: **200**

            The portal returns a file, not JSON.

            ## Error Handling

            HTTP status: **400**

            ```json
            {"error": "ERROR_EMPTY", "error_description": "Empty ID"}
            ```
            """;

    @TempDir
    private Path folder;

    @Test
    void aMethodThatAnswersWithAFileGivesTheFile() throws IOException {
        Path docs = Files.createDirectories(folder.resolve("docs"));
        Files.writeString(docs.resolve("example-part-download.md"), PAGE);

        new Generator().generate(GenerationRequest.of(docs).writingTo(folder.resolve("java")));

        assertThat(source("PartDownloadRequest")).contains("TypeRef.of(PartDownloadResponse.class)).withFile()");
        assertThat(source("PartDownloadResponse"))
                .contains("import dev.docbind.runtime.FileContent;")
                .contains("@JsonProperty(\"file\") @Nullable FileContent file,");
    }

    private String source(String type) throws IOException {
        return Files.readString(folder.resolve("java/dev/docbind/bitrix24/example/part/" + type + ".java"));
    }
}
