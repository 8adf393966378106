package dev.docbind.generator.steady;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The page of a method, part by part.
 *
 * @param title the first heading
 * @param introduction what stands before the first section
 * @param rows the rows of the parameters, and what follows their table
 * @param body the body of the request that it shows
 * @param answer the answer that it shows
 * @param answerRows the rows of the answer, and what follows their table
 * @param errorRows the rows of the errors
 */
record MethodPage(
        String title,
        String introduction,
        String rows,
        String body,
        String answer,
        String answerRows,
        String errorRows) {

    /** A page that is as it should be. */
    static MethodPage of(String method) {
        return new MethodPage(
                "Do It " + method,
                "Does it.",
                row("ID*", "integer", "Which") + "|#\n",
                "{\"ID\":1}",
                "{\"result\":{\"a\":1}}",
                row("a", "integer", "Text") + "|#\n",
                "");
    }

    MethodPage title(String other) {
        return new MethodPage(other, introduction, rows, body, answer, answerRows, errorRows);
    }

    MethodPage introduction(String other) {
        return new MethodPage(title, other, rows, body, answer, answerRows, errorRows);
    }

    MethodPage rows(String other) {
        return new MethodPage(title, introduction, other + "|#\n", body, answer, answerRows, errorRows);
    }

    /** The same with rows and more behind their table. */
    MethodPage rows(String other, String behind) {
        return new MethodPage(title, introduction, other + "|#\n\n" + behind, body, answer, answerRows, errorRows);
    }

    MethodPage body(String other) {
        return new MethodPage(title, introduction, rows, other, answer, answerRows, errorRows);
    }

    MethodPage answer(String other) {
        return new MethodPage(title, introduction, rows, body, other, answerRows, errorRows);
    }

    MethodPage answerRows(String other) {
        return new MethodPage(title, introduction, rows, body, answer, other + "|#\n", errorRows);
    }

    MethodPage errorRows(String other) {
        return new MethodPage(title, introduction, rows, body, answer, answerRows, other);
    }

    /** A row of a field table. */
    static String row(String name, String type, String description) {
        return "|| **" + name + "**\n`" + type + "` | " + description + " ||\n";
    }

    /** A field table of the page itself, with an anchor. */
    static String table(String anchor, String rows) {
        return "### Table {#" + anchor + "}\n\n#|\n|| **Name**\n`type` | **Description** ||\n" + rows + "|#\n\n";
    }

    /** As many texts, one after the other, each made from its number. */
    static String many(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    /** The Markdown, whose example calls this method. */
    String text(String method) {
        return "# " + title + "\n\n> Scope: [`demo`](a.md)\n\n" + introduction
                + "\n\n## Method Parameters\n\n#|\n|| **Name**\n`type` | **Description** ||\n" + rows
                + "\n\n## Code Examples\n\n```bash\ncurl -X POST -d '" + body + "' https://a.example/rest/1/x/" + method
                + "\n```\n\n## Response Handling\n\nHTTP status: **200**\n\n```json\n" + answer
                + "\n```\n\n### Returned Data\n\n#|\n|| **Name**\n`type` | **Description** ||\n"
                + row("result", "object", "Text") + answerRows
                + "\n\n## Error Handling\n\n### Possible Error Codes\n\n#|\n|| **Code** | **Description** | **Value** ||\n"
                + errorRows + "|#\n";
    }
}
