package dev.docbind.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that may define links is parsed at once, any other when it is asked: both are read alike. */
class DeferredTextTest {

    private static final String MAY_DEFINE_LINKS = "\n\n```\n]:\n```\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words",
                "Two\nlines",
                "Two  \nlines with a break\\\nand another",
                "Blanks \n at the edges\t",
                "**bold** and *soft*, ***both***, snake_case, 2 * 3 * 4",
                "`code`, `` ` ``, a ` alone",
                "`code over  \n  two lines`",
                "[link](to.md \"title\"), ![image](a.png), [none], [a](<b c>)",
                "<https://example.com>, <br>, <!-- no text -->, a < b",
                "&amp; &#125; &nbsp; & alone",
                "{.class} inside, {.class}",
                "Required {.b24-info}",
                "Required {.b24-info&#125;",
                "Required {#anchor} {.wide}",
                "\\*no markup\\*!",
                "\u00a0no blank of Markdown\u2003",
                "# Title `code` {#anchor}\n\nText",
                "Title\n===\n\nText **bold**",
                "- item\n  more\n- `key` text",
                "> quote **bold**\nlazy",
            })
    void aParagraph(String text) {
        assertReadAlike(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "**NAME***\n[`string`](../types.md)",
                "**NAME**\n  [`string`](../types.md)",
                "** no bold **",
                "***",
                "* item",
                "*soft*",
                "`code`",
                "```\nfence\n```",
                "~~~\nfence\n~~~",
                "1. one\n2. two",
                "404",
                "# heading",
                "Words\n===",
                "Words\n---",
                "Words\n\nmore words",
                "Words  \nbreak",
                "    indented",
                "<b>html</b>",
                "> quote",
                "+ item",
                "_soft_",
                "{% note %}\n\nNote\n\n{% endnote %}",
                "Words {.class}",
                "Words\n#|\n|| nested ||\n|#",
                "\u0001\u0001\u0001\u0001mark",
                "(in brackets) — dash",
                "[link](to.md) text",
                "Слово **жирное**",
            })
    void aCell(String text) {
        assertReadAlike("#|\n|| **Name** | **Description** ||\n|| " + text + " | " + text + " ||\n|#");
        assertReadAlike("#|\n||\n\n" + text + "\n\n|\n\n" + text + "\n\n||\n|#");
        assertReadAlike("- list\n\n  #|\n  || " + text.replace("\n", "\n  ") + " ||\n  |#");
    }

    private static void assertReadAlike(String text) {
        List<Element> atOnce = read(text + MAY_DEFINE_LINKS);

        assertThat(read(text)).isEqualTo(atOnce.subList(0, atOnce.size() - 1));
    }

    private static List<Element> read(String text) {
        return new PageReader()
                .read(new SourceFile("page.md", text), new Diagnostics())
                .elements();
    }
}
