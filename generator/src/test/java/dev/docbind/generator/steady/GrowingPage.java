package dev.docbind.generator.steady;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages, most of a method, that repeat one thing as often as they are told. */
enum GrowingPage {
    PARAMETER_ROWS(n -> parameters(many(n, i -> "|| **P%d***\n`string` | Text, by default `x` ||\n"))),
    STRUCTURED_ROWS(n -> parameters(many(n, i -> "|| **P%d***\n`object` | See [below](#a%d) ||\n"))
            + many(n, i -> "### Parameter P%d {#a%d}\n\n" + table("|| **Q**\n`string` | Text ||\n"))),
    STRUCTURED_ROWS_WITHOUT_SECTIONS(n ->
            parameters(many(n, i -> "|| **P%d***\n`object` | Text ||\n")) + many(n, i -> "### Section %d\n\ntext\n\n")),
    DOTTED_ROWS(n -> parameters(many(n, i -> "|| **a.b%d**\n`string` | Text ||\n"))),
    BULLETS(n -> parameters("|| **a**\n`object` | Text\n" + many(n, i -> "- `k%d` — text\n") + "||\n")),
    JOINED_KEYS(n -> parameters("|| **a**\n`object` | Text\n- " + many(n, i -> "`k%d`, ") + "`k` — text\n||\n")),
    JOINED_NAMES(n -> parameters("|| **" + many(n, i -> "k%d \\| ") + "k**\n`string` | Text ||\n")),
    BLANKS(n -> parameters("|| **a**\n`string` | Text, by default" + " ".repeat(10 * n) + "none ||\n")),
    LINKS(n -> parameters("|| **a**\n`object` | " + many(n, i -> "[x](#none%d) ") + " ||\n")),
    REPEATED_NAMES(n -> parameters(many(n, i -> "|| **P***\n`string` | Text ||\n"))),
    REQUIRED_WORDS(n -> parameters("|| **a***\n`string` | " + "required mandatory обязательно ".repeat(n) + " ||\n")),
    OTHER_CASE(n -> parameters(many(n, i -> "|| **P%d**\n`string` | Text ||\n"))
            + request("{" + members(n, i -> "\"p%d\":1") + "}")),
    UNLISTED_KEYS(
            n -> parameters("|| **P**\n`string` | Text ||\n") + request("{" + members(n, i -> "\"q%d\":1") + "}")),
    CHOICES(n -> parameters(many(n, i -> "|| **P%d***\n`string` | One of `P%d` or `P0` ||\n"))),
    SHOWN_ROWS(n -> answer("{\"result\":{" + members(n, i -> "\"p%d\":1") + "}}", resultRows(n))),
    ROWS_NOT_SHOWN(n -> answer("{\"result\":{" + members(n, i -> "\"q%d\":{\"z\":1}") + "}}", resultRows(n))),
    ENTRIES(n ->
            answer("{\"result\":{" + members(n, i -> "\"%d\":{\"x\":1}") + "}}", "|| **x**\n`integer` | Text ||\n")),
    ANSWERS(n -> answer("{\"result\":1}", "") + many(n, i -> "```json\n{\"result\":{\"a%d\":1}}\n```\n\n")),
    ERROR_ROWS(n -> "## Error Handling\n\n### Possible Error Codes\n\n#|\n|| **Code** | **Description** ||\n"
            + many(n, i -> "|| `E%d` | Text %d ||\n") + "|#\n"),
    REQUESTS(n -> code(many(n, i -> "curl -d '{\"a\":%d}' https://a.example/rest/demo.item.add\n"))),
    ADDRESSES(n -> code("curl " + "https://a".repeat(n))),
    CALLS(n -> code(many(n, i -> "call( 'a.b%d'\n") + "method: ( ".repeat(n))),
    QUOTES(n -> code("curl -d '" + "' x ".repeat(n) + " https://a.example/rest/demo.item.add")),
    SCOPES(n -> "> Scope: " + "[`x`](".repeat(n) + "\n"),
    TITLE_WORDS(n -> "## " + "a ( : . ".repeat(n) + "\n"),
    SECTIONS(n -> many(n, i -> "## Returned Data\n\n" + table("|| **result**\n`object` | Text ||\n"))),
    UNCLOSED_ROWS(n -> "#|\n" + "|| **a** | b\n".repeat(n) + "|#\n"),
    CELLS(n -> "#|\n|| " + "a | ".repeat(n) + " ||\n|#\n"),
    DIRECTIVES(n -> "{% x ".repeat(n) + "\n\n" + "{% y\n\n".repeat(n)),
    FORM_LINES(n -> form(n, "PLACEMENT_OPTIONS", i -> "    {\n")),
    FORM_KEYS(n -> form(n, "X", i -> "") + "```\n[AUTH_ID] => a\n[PLACEMENT] => DEMO_TAB\n[PLACEMENT_OPTIONS] => {"
            + members(n, i -> "\"k%d\":1") + "}\n```\n\n" + many(n, i -> "- `k%d` — text\n")),
    PROSE(n -> "Some text with `code`, **strong words** and a [link](a.md).\n\n".repeat(n));

    @SuppressWarnings("ImmutableEnumChecker") // pure functions, of a type that cannot say so
    private final IntFunction<String> body;

    GrowingPage(IntFunction<String> body) {
        this.body = body;
    }

    /** The page, with what it repeats {@code count} times. */
    String text(int count) {
        String page = body.apply(count);
        return page.startsWith("# ")
                ? page
                : "# Add an Item demo.item.add\n\n> Scope: [`demo`](a.md)\n\nAdds.\n\n" + page + "\n\n"
                        + request("{\"ID\":1}");
    }

    private static String many(int count, IntFunction<String> format) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.apply(i).replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static String members(int count, IntFunction<String> format) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.apply(i).replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(","));
    }

    private static String form(int count, String key, IntFunction<String> line) {
        return "# Tab DEMO_TAB\n\n```\n[AUTH_ID] => a\n[PLACEMENT] => DEMO_TAB\n[" + key + "] => {\n"
                + many(count, line) + "```\n\n";
    }

    private static String table(String rows) {
        return "#|\n|| **Name**\n`type` | **Description** ||\n" + rows + "|#\n\n";
    }

    private static String parameters(String rows) {
        return "## Method Parameters\n\n" + table(rows);
    }

    private static String resultRows(int count) {
        return many(count, i -> "|| **p%d**\n`string` | Text ||\n");
    }

    private static String answer(String json, String rows) {
        return "## Response Handling\n\n```json\n" + json + "\n```\n\n### Returned Data\n\n"
                + table("|| **result**\n`object` | Text ||\n" + rows);
    }

    private static String request(String body) {
        return code("curl -X POST -d '" + body + "' https://a.example/rest/1/x/demo.item.add");
    }

    private static String code(String text) {
        return "## Code Examples\n\n```bash\n" + text + "\n```\n\n";
    }
}
