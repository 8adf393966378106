package dev.docbind.generator.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSnippetsTest {

    private static final String HEAD = """
            # Lend a Book library.book.lend

            ## Method Parameters

            #|
            || **Name**
            `type` | **Description** ||
            || **ID***
            [`integer`](../data-types.md) | The book ||
            || **READER***
            [`string`](../data-types.md) | Who reads it ||
            |#

            """;

    private static final String CURL = """
            - cURL (Webhook)

                ```bash
                curl -X POST \\
                -H "Content-Type: application/json" \\
                -d '{"ID":7,"READER":"**put_reader_here**"}' \\
                https://**put_your_bitrix24_address**/rest/1/**put_your_webhook_here**/library.book.lend
                ```
            """;

    private static final String TAIL = """

            ## Response Handling

            ```json
            {"result": true}
            ```

            ### Returned Data

            #|
            || **Name**
            `type` | **Description** ||
            || **result**
            [`boolean`](../data-types.md) | Whether it is lent ||
            |#
            """;

    private static final String TAB = """
            - Java

                ```java
                // b24 is made as in the README of Docbind: Bitrix24 b24 = Bitrix24.webhook(address);
                Boolean result = b24.library().book().lend(request -> request
                        .id(7L)
                        .reader("**put_reader_here**")).result();
                System.out.println(result);
                ```

            """;

    @TempDir
    private Path temporary;

    private String program = "";

    @Test
    void theTabStandsBehindTheLastOneOfTheRequestsList() throws IOException {
        String other = "- PHP\n\n    ```php\n    call();\n    ```\n\n";
        String page = HEAD + "{% list tabs %}\n\n" + CURL + "\n" + other + "{% endlist %}\n" + TAIL;

        assertThat(changed(page))
                .isEqualTo(HEAD + "{% list tabs %}\n\n" + CURL + "\n" + other + TAB + "{% endlist %}\n" + TAIL);
    }

    @Test
    void withoutARequestAsItIsSentTheCodeOfAnotherTabStandsForIt() throws IOException {
        String code = """
                - BX24.js

                    ```js
                    BX24.callMethod(
                        'library.book.lend',
                        {
                            ID: 7, // the first one
                            READER: '**put_reader_here**',
                        },
                        result => console.info(result.data())
                    );
                    ```

                """;
        String page = HEAD + "{% list tabs %}\n\n" + code + "{% endlist %}\n" + TAIL;

        assertThat(changed(page)).isEqualTo(HEAD + "{% list tabs %}\n\n" + code + TAB + "{% endlist %}\n" + TAIL);
    }

    @Test
    void codeThatComputesAParameterIsNotRead() throws IOException {
        String code = "- JS\n\n    ```js\n    call('library.book.lend', { ID: book.id, READER: 'a' });\n    ```\n\n";
        String page = HEAD + "{% list tabs %}\n\n" + code + "{% endlist %}\n" + TAIL;

        assertThat(changed(page)).contains("**put_READER_here**");
    }

    @Test
    void whatIsPrintedOfAResultIsAmongTheFieldsThatTheCallAsksFor() throws IOException {
        String page = """
                # Books library.book.lend

                ## Method Parameters

                #|
                || **Name**
                `type` | **Description** ||
                || **select**
                [`array`](../data-types.md) | The fields to return ||
                |#

                ## Code Examples

                {% list tabs %}

                - cURL (Webhook)

                    ```bash
                    curl -d '{"select":["author"]}' https://**put_your_bitrix24_address**/rest/1/**x**/library.book.lend
                    ```

                {% endlist %}

                ## Response Handling

                ```json
                {"result": [{"id": 7, "title": "One", "author": "Somebody"}]}
                ```
                """;

        assertThat(changed(page)).contains("println(item.author());");
        assertThat(changed(page.replace("[\"author\"]", "[\"*\"]")))
                .contains("println(item.id() + \" \" + item.title());");
    }

    @Test
    void aListWithoutABlankLineAtItsEndGetsOne() throws IOException {
        String page = HEAD + "{% list tabs %}\n\n" + CURL + "{% endlist %}\n" + TAIL;

        assertThat(changed(page))
                .isEqualTo(HEAD + "{% list tabs %}\n\n" + CURL + "\n" + TAB + "{% endlist %}\n" + TAIL);
    }

    @Test
    void linesEndAsThoseOfThePageAndTheLastOneStaysOpen() throws IOException {
        String page =
                ("\uFEFF" + HEAD + "{% list tabs %}\n\n" + CURL + "\n{% endlist %}\n" + TAIL).replace("\n", "\r\n")
                        + "The end";

        assertThat(changed(page))
                .isEqualTo(("\uFEFF" + HEAD + "{% list tabs %}\n\n" + CURL + "\n" + TAB + "{% endlist %}\n" + TAIL)
                                .replace("\n", "\r\n")
                        + "The end");
    }

    @Test
    void aListInAnItemKeepsItsIndentation() throws IOException {
        String list = "{% list tabs %}\n\n" + CURL + "\n";
        String page = HEAD + "1. One book\n\n" + ("" + list + "{% endlist %}\n").indent(4) + TAIL;

        assertThat(changed(page).replaceAll("(?m)^ +$", ""))
                .contains(("\n" + TAB + "{% endlist %}\n").indent(4).replaceAll("(?m)^ +$", ""));
    }

    @Test
    void aPageWithoutTabsGetsAListBeforeTheAnswer() throws IOException {
        String page = HEAD + TAIL.stripLeading();
        String changed = changed(page);

        assertThat(changed)
                .startsWith(HEAD + "## Code Examples\n\n{% list tabs %}\n\n- Java\n\n    ```java\n")
                .endsWith("    ```\n\n{% endlist %}\n\n" + TAIL.stripLeading())
                .contains("The page shows no request that can be read");
    }

    @Test
    void aPageThatEndsInALineGoesOnBelowIt() throws IOException {
        String page = HEAD.strip();

        assertThat(changed(page)).startsWith(page + "\n\n## Code Examples\n").endsWith("\n{% endlist %}");
    }

    @Test
    void aTabOfAnEarlierRunIsReplacedAndOneOfSomebodyElseStays() throws IOException {
        String old = TAB.replace("7L", "8L");
        String page = HEAD + "{% list tabs %}\n\n" + CURL + "\n" + old
                + "- PHP\n\n    ```php\n    x\n    ```\n\n{% endlist %}\n" + TAIL;
        String foreign = page.replace("// b24 is made", "// mine");

        assertThat(changed(page)).isEqualTo(page.replace("8L", "7L"));
        assertThat(changed(foreign)).isEqualTo(foreign);
    }

    @Test
    void whatSomebodyWroteBelowTheCodeOfAnEarlierRunStays() throws IOException {
        String further = TAB + "    Books come back on Mondays.\n\n    ```java\n    int mine;\n    ```\n\n";
        String page =
                HEAD + "{% list tabs %}\n\n" + CURL + "\n" + further.replace("7L", "8L") + "{% endlist %}\n" + TAIL;

        assertThat(changed(page)).isEqualTo(page.replace("8L", "7L"));
    }

    @Test
    void aCarriageReturnAloneEndsNoLineOfAPatch() throws IOException {
        run(HEAD + "{% list tabs %}\r\r" + CURL + "\r{% endlist %}\r" + TAIL);

        assertThat(Files.readString(temporary.resolve("tabs.patch")))
                .contains("{% endlist %}\r")
                .doesNotContain("No newline");
    }

    @Test
    void pagesAreNotWrittenAmongThoseThatAreRead() throws IOException {
        Path docs = Files.createDirectories(temporary.resolve("docs"));
        Files.writeString(docs.resolve("library-book-lend.md"), HEAD + TAIL.stripLeading());
        Generator generator = new Generator();

        for (Path out : List.of(docs, docs.resolve("java/pages"), docs.resolve("../docs"))) {
            GenerationRequest request = GenerationRequest.of(docs).writingTo(out);
            assertThatThrownBy(() -> generator.snippets(request, null))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("is in the folder of the documentation");
        }
        assertThat(docs.resolve("java")).doesNotExist();
    }

    @Test
    void aPatchTakesThePlaceOfNoOtherFile() throws IOException {
        Files.writeString(temporary.resolve("tabs.patch"), "My notes\n");

        assertThatThrownBy(() -> run(HEAD + TAIL))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("tabs.patch is no patch and is not replaced");
    }

    @Test
    void theChangesAreAPatchToo() throws IOException {
        String page = HEAD + "{% list tabs %}\n\n" + CURL + "\n{% endlist %}";
        GenerationResult result = run(page);

        assertThat(result.written()).contains(temporary.resolve("tabs.patch"));
        assertThat(Files.readString(temporary.resolve("tabs.patch")))
                .startsWith(
                        "diff --git a/library-book-lend.md b/library-book-lend.md\n--- a/library-book-lend.md\n+++ b/library-book-lend.md\n@@ -")
                .contains("\n+- Java\n+\n+    ```java\n")
                .endsWith(" {% endlist %}\n\\ No newline at end of file\n");
    }

    /** Each call takes a value of an answer before it; the tabs with all calls get the program. */
    @Test
    void aPageThatLeadsFromCallToCallGetsTheWholeProgram() throws IOException {
        Path docs = Files.createDirectories(temporary.resolve("docs"));
        Files.writeString(docs.resolve("library-book-list.md"), """
                # Books library.book.list

                ## Code Examples

                {% list tabs %}

                - cURL (Webhook)

                    ```bash
                    curl -d '{"READER":"x"}' https://**put_your_bitrix24_address**/rest/1/**x**/library.book.list
                    ```

                {% endlist %}

                ## Response Handling

                ```json
                {"result": [{"ID": 7, "TITLE": "One"}]}
                ```
                """);
        Path page = docs.resolve("how-to-lend-books.md");
        Files.writeString(page, """
                # How to Lend Books

                {% list tabs %}

                - JS

                    ```js
                    call('library.book.list', { READER: 'x' })
                    ```

                {% endlist %}

                ```json
                {"result": [{"ID": 7123}]}
                ```

                {% list tabs %}

                - JS

                    ```js
                    call('library.book.lend', { ID: 7123, READER: 'me' })
                    ```

                {% endlist %}

                {% list tabs %}

                - JS

                    ```js
                    for (book of call('library.book.list', { READER: name })) call('library.book.lend', { ID: book.ID })
                    ```

                {% endlist %}
                """);
        String changed = changed(HEAD + "{% list tabs %}\n\n" + CURL + "\n{% endlist %}\n" + TAIL);

        assertThat(changed).contains("- Java");
        assertThat(program)
                .contains(
                        "    public final class HowToLendBooks {\n\n        public static void main(String[] arguments) {")
                .contains("(BookListItem item : result) {")
                .contains(".id(item.id())")
                .contains("    import dev.docbind.bitrix24.Bitrix24;\n");
    }

    /** The page after a run, which a second run leaves as it is. */
    private String changed(String page) throws IOException {
        run(page);
        Path out = temporary.resolve("out/library-book-lend.md");
        String changed = Files.exists(out) ? Files.readString(out) : page;
        Path tutorial = temporary.resolve("out/how-to-lend-books.md");
        program = Files.exists(tutorial) ? Files.readString(tutorial) : "";
        run(changed);
        assertThat(out).doesNotExist();
        return changed;
    }

    private GenerationResult run(String page) throws IOException {
        Path docs = Files.createDirectories(temporary.resolve("docs"));
        Files.write(docs.resolve("library-book-lend.md"), page.getBytes(StandardCharsets.UTF_8));
        GenerationRequest request = GenerationRequest.of(docs).writingTo(temporary.resolve("out"));
        return new Generator().snippets(request, temporary.resolve("tabs.patch"));
    }
}
