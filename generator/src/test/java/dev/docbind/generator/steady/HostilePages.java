package dev.docbind.generator.steady;

import static dev.docbind.generator.steady.MethodPage.many;
import static dev.docbind.generator.steady.MethodPage.row;
import static dev.docbind.generator.steady.MethodPage.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Folders of pages that try to take others down; each is a group of one kind. */
enum HostilePages {
    /** Numbers that fill the memory, or that none is. */
    NUMBERS("json-broken") {
        @Override
        void fill(Folder folder) {
            for (String number : List.of(
                    "1e9999999999",
                    "-1e-9999999999",
                    "1e2147483648",
                    "1e999999999",
                    "9".repeat(DIGITS),
                    "0." + "9".repeat(DIGITS))) {
                folder.add(page -> page.answer("{\"result\":{\"a\":" + number + ",\"b\":[" + number + "]}}"));
                folder.add(page -> page.body("{\"ID\":" + number + ",\"b\":[" + number + "]}"));
                folder.add(page -> page.rows(row("ID*", "integer", "By default `" + number + "`")
                        + row("b", "double", "Possible values:\n- `" + number + "` — one\n- `1` — two\n")));
            }
        }
    },
    /** Names of methods that no file or class can have, or that meet. */
    NAMES("java-name-clash") {
        @Override
        void fill(Folder folder) {
            folder.add(page -> page.title("Do " + "a.".repeat(2_000) + "b"));
            folder.add(page -> page.title("Do demo" + ".".repeat(2_000) + "add"));
            folder.add(page -> page.title("Do it " + "x".repeat(LONG) + " it"));
            folder.method("a.".repeat(399) + "a");
            folder.method(("x".repeat(300) + ".").repeat(2) + "add");
            folder.method(("x".repeat(60) + ".").repeat(60) + "add");
            for (String method : List.of(
                    "n.b.c",
                    "n.b.c.d",
                    "n.bC",
                    "n.b_c",
                    "n.B_C",
                    "n.bc",
                    "n.b.c.request",
                    "v3.n.b",
                    "con.aux.nul",
                    "bitrix24.get",
                    "java.lang.string",
                    "class.new.get",
                    "n.request",
                    "n.api",
                    "object.get.class",
                    "package.info",
                    "system.error",
                    "types.n.get",
                    "n.response.error")) {
                folder.method(method);
            }
        }
    },
    /** Tables that each link to the next one: 11 KB that would be a hundred million fields. */
    LINKS("too-many-fields", "include-loop") {
        @Override
        void fill(Folder folder) {
            folder.add(page -> page.rows(linked(0, 40), chain(5, 40)));
            folder.add(page -> page.rows(linked(0, 3), chain(20, 3)));
            folder.add(page -> page.answerRows(linked(0, 40) + "|#\n\n" + chain(5, 40)));
            folder.add(page -> page.rows(linked(0, 40), table("t1", linked(0, 40))));
            folder.add(page -> page.introduction("{% include [a](_includes/i0.md) %}"));
            for (int number = 0; number < 1_000; number++) {
                folder.file("_includes/i" + number + ".md", "{% include [a](i" + (number + 1) + ".md) %}\n");
            }
            folder.add(page -> page.introduction("{% include [a](_includes/j0.md) %}"));
            for (int number = 0; number < 30; number++) {
                folder.file(
                        "_includes/j" + number + ".md", ("{% include [a](j" + (number + 1) + ".md) %}\n\n").repeat(3));
            }
            folder.file("_includes/j30.md", "x\n");
        }

        private String linked(int table, int rows) {
            return many(
                    rows, row -> "|| **P" + table + "_" + row + "**\n[`object`](#t" + (table + 1) + ") | Text ||\n");
        }

        private String chain(int tables, int rows) {
            return many(tables - 1, table -> table("t" + (table + 1), linked(table + 1, rows)))
                    + table("t" + tables, row("a", "string", "Text"));
        }
    },
    /** Characters that nobody sees, that are none, or that Java reads as something else. */
    CHARACTERS {
        @Override
        void fill(Folder folder) {
            for (String c : List.of(
                    "\ufeff",
                    "\ud7ff",
                    "\ue000",
                    "\uffff",
                    "\ufffe",
                    "\ufdd0",
                    "\u202e",
                    "\u2066",
                    "\u200f",
                    "\u200b",
                    "\0",
                    "\u0001",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "\u2028",
                    "\u00a0",
                    "\u0301",
                    "\\u002a/",
                    "*/",
                    "{@",
                    "<a",
                    "\ud83d\ude00",
                    "\udbff\udfff")) {
                folder.add(page -> page.introduction("Does `" + c + "` and `a" + c + "b` " + c + " **" + c + "** *" + c
                                + "* [" + c + "](https://a.b/) <" + c + ">.\n\n- `" + c + "`\n- " + c + "\n\n`` " + c
                                + " ``\n\n```\n" + c + "\n```")
                        .rows(row("ID*", "integer", "`" + c + "` x" + c + "y [" + c + "](a.md)")
                                + row(
                                        "a" + c,
                                        "string",
                                        "`" + c + "`\n- `" + c + "` — " + c + "\n- `b" + c + "` — `" + c + "`\n")
                                + row(c, c, "By default `" + c + "`"))
                        .body("{\"ID\":1,\"a" + c + "\":\"" + c + "\"}")
                        .answer("{\"result\":{\"a" + c + "\":\"" + c + "\",\"b\":{\"" + c + "\":1}}}")
                        .answerRows(row("a" + c, "string", "`" + c + "`"))
                        .errorRows("|| `" + c + "` | `" + c + "` | " + c + " ||\n|| `E" + c + "` | " + c + " | `" + c
                                + "` ||\n"));
            }
            String halves = "\"\\ud83d\",\"b\":\"a\\udc00b\",\"\\ud800\":{\"x\":1},\"whole\":\"\\ud83d\\ude00\"";
            folder.add(page -> page.body("{\"ID\":" + halves + "}").answer("{\"result\":{\"a\":" + halves + "}}"));
        }
    },
    /** More of everything than a class file holds. */
    WIDE("too-many-fields", "too-many-values", "too-many-errors") {
        @Override
        void fill(Folder folder) {
            String values = many(5_000, i -> "- `value_number_" + i + "` — meaning " + i + "\n");
            String fields = many(5_000, i -> row("FIELD_NUMBER_" + i, "string", "Text"));
            folder.add(page -> page.rows(row("ID*", "string", "Possible values:\n" + values)));
            folder.add(page -> page.rows(fields));
            folder.add(page -> page.rows(many(1_900, i -> row("FIELD_NUMBER_" + i, "double", "Text"))));
            folder.add(page -> page.answerRows(many(1_900, i -> row("FIELD_NUMBER_" + i, "string", "Text"))));
            folder.add(page -> page.rows(
                    "|| **select**\n`string[]` | Fields of the [list](#v) ||\n|| **filter**\n[`object`](#v) | By them ||\n",
                    table("v", many(1_900, i -> row("FIELD_NUMBER_" + i, "string", "Text")))));
            folder.add(page ->
                    page.errorRows(many(5_000, i -> "|| `ERROR_CODE_" + i + "` | Text of " + i + " | Text ||\n")));
            folder.add(page -> page.body("{" + many(5_000, i -> "\"k" + i + "\":" + i + ",") + "\"ID\":1}"));
            folder.add(page -> page.rows(row(
                                    "ID*",
                                    "string",
                                    "Possible values:\n- `" + "v".repeat(70_000) + "` — one\n- `b` — two\n")
                            + row("n".repeat(70_000), "string", "Text"))
                    .errorRows("|| `" + "E".repeat(70_000) + "` | " + "ж".repeat(70_000) + " | Text ||\n"));
        }
    },
    /** More codes of placements than a class has room for, and more options of them than any program reads. */
    PLACEMENTS("too-many-placements", "too-many-fields") {
        @Override
        void fill(Folder folder) {
            folder.file("codes.md", placements(6_000, 1));
            folder.file("copies.md", placements(400, 1_000));
            folder.file("wide.md", placements(1, 1_900).replace("DEMO_TAB_", "DEMO_WIDE_"));
        }

        private String placements(int codes, int options) {
            return "# Tab DEMO\n\n## Where It Is\n\n#|\n|| **Code** | **Place** ||\n"
                    + many(codes, i -> "|| `DEMO_TAB_" + i + "` | A tab ||\n")
                    + "|#\n\n## What Is Sent\n\n```\n[AUTH_ID] => a\n[PLACEMENT] => DEMO_TAB_0\n```\n\n"
                    + "### PLACEMENT_OPTIONS\n\n"
                    + "#|\n|| **Name**\n`type` | **Description** ||\n"
                    + many(options, i -> row("OPTION_NUMBER_" + i, "string", "Text")) + "|#\n";
        }
    },
    /** Nothing but nesting. */
    DEEP("nesting-too-deep", "json-broken") {
        @Override
        void fill(Folder folder) {
            folder.add(page -> page.body("{\"ID\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")
                    .answer("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)));
            folder.add(page -> page.answer("{\"result\":" + "{\"a\":".repeat(180) + "1" + "}".repeat(180) + "}"));
            folder.add(page -> page.introduction(">".repeat(LONG) + "a"));
            folder.add(page -> page.introduction(many(500, i -> "  ".repeat(i) + "- a\n")));
            folder.add(page -> page.rows(
                    row("ID*", "object", "#|\n|| **a**\n`object` | ".repeat(200) + "x" + " ||\n|#\n".repeat(200))));
            folder.add(page -> page.rows(row(
                    "ID*",
                    "object",
                    "Fields:\n" + many(100, i -> "  ".repeat(i) + "- **k" + i + "** `object` — text\n"))));
            folder.add(page -> page.rows(row("a" + ".b".repeat(3_000), "string", "Text")));
            folder.add(page -> page.errorRows("|#\n\n" + many(100_000, i -> "## H" + i + "\n\n") + "#|\n"));
        }
    },
    /** One character that goes on and on, in every place. */
    REPEATED {
        @Override
        void fill(Folder folder) {
            for (String c : List.of(
                    " ", "\t", "\u00a0", "*", "`", ".", "<", "(", "[", "\\", "-", "_", "\"", ",", ":", "\\|", "#", "a ",
                    "`a`, ")) {
                String s = c.repeat(LONG);
                folder.add(page ->
                        page.rows(row("ID*" + s + "x", "in" + s + "t", "Which" + s + "required, default" + s + "`x`")
                                + row(
                                        "a" + s + "b",
                                        "string",
                                        "Possible values:" + s + "\n- `a`" + s + "— b\n- `b`" + s + "\n")));
                folder.add(page -> page.introduction("> Scope:" + s + "[`demo`](a.md)" + s
                                + "\n>\n> Who can execute the method:" + s + "x\n\nText" + s + "text\n\n{% note" + s
                                + "warning \"a" + s + "\" %}\n\ntext\n\n{% endnote %}\n\n- a" + s + "b\n- " + s
                                + "c\n\n```json" + s + "\n{}\n```\n\n{% include [a](" + s + "b.md) %}")
                        .errorRows(
                                "|| `E" + s + "1` | Text" + s + "x | a" + s + "b ||\n|| 4" + s + "00 | Text | v ||\n"));
                folder.add(page ->
                        page.body("{\"ID\":" + s + "1}'" + s).answer("{\"result\":" + s + "{\"a" + s + "\":1}}"));
            }
        }
    };

    private static final int DIGITS = 100_000;
    private static final int LONG = 20_000;

    @SuppressWarnings("ImmutableEnumChecker") // List.of: the list is unmodifiable
    private final List<String> codes;

    HostilePages(String... codes) {
        this.codes = List.of(codes);
    }

    abstract void fill(Folder folder);

    /** The problems that the group has to have. */
    List<String> codes() {
        return codes;
    }

    /** The files, by their paths. */
    Map<String, String> files() {
        Folder folder = new Folder();
        fill(folder);
        return folder.files;
    }

    /** The files of a group. */
    static final class Folder {

        private final Map<String, String> files = new LinkedHashMap<>();

        /** Adds a page of a method of its own. */
        void add(UnaryOperator<MethodPage> change) {
            String method = "demo.page" + files.size() + ".add";
            file(
                    "page" + files.size() + ".md",
                    change.apply(MethodPage.of(method)).text(method));
        }

        /** Adds the page of a method of this name. */
        void method(String name) {
            file("page" + files.size() + ".md", MethodPage.of(name).text(name));
        }

        void file(String path, String text) {
            files.put(path, text);
        }
    }
}
