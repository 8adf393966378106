package dev.docbind.generator.emit.java.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.HostileSpec;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.name.LinkLookups;
import dev.docbind.generator.emit.java.name.MethodLinks;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JavadocRendererTest {

    private final JavadocRenderer renderer = new JavadocRenderer(new LinkLookups(MethodLinks.NONE));

    private String blocks(String markdown) {
        return renderer.blocks(markdown, "page.md");
    }

    @Test
    void markdownBecomesTheHtmlOfJavadoc() {
        assertThat(blocks("""
                A **bold** word, `code` and a [link](./other.md).

                - one
                - two

                ```json
                [1]
                ```
                """)).isEqualTo("""
                A <strong>bold</strong> word, {@code code} and a link.
                <ul>
                <li>one</li>
                <li>two</li>
                </ul>

                <pre>{@code
                [1]
                }</pre>""");
    }

    @Test
    void aLinkStaysALinkOnlyWhereItsAddressIsHarmless() {
        assertThat(blocks("[a](https://example.com/x)")).isEqualTo("<a href=\"https://example.com/x\">a</a>");
        assertThat(blocks("[a](javascript:alert) [b](https://e.com/\"x)")).doesNotContain("href");
    }

    @Test
    void theMarksOfTheDocumentationFormatAreLeftOut() {
        assertThat(blocks("{% note info %}\n\ntext {#anchor}\n\n{% endnote %}")).isEqualTo("text");
        assertThat(blocks("A [key](*key_A key) of it.")).isEqualTo("A key of it.");
    }

    @Test
    void aRemarkThatLeadsToAnotherPlaceOfThePageIsLeftOut() {
        assertThat(blocks("Field values (described in detail [below](#fields)) of a new deal ([more](#x))."))
                .isEqualTo("Field values of a new deal.");
        assertThat(blocks("See ([the list](./list.md)).")).isEqualTo("See (the list).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The state of the user.              | The state of the user.
            The state of the user. It may be:   | The state of the user.
            The values of `x.y`. One of:        | The values of {@code x.y}.
            One of `x. y`:                      | One of {@code x. y} (see its setter)
            An object in the format:            | An object (see its setter)
            """)
    void aLeadInToWhatIsLeftOutIsLeftOut(String description, String brief) {
        Field field = Rows.method(
                        "a.b",
                        2,
                        List.of(Rows.field("ID", Kind.TEXT).says(description).row()),
                        List.of(),
                        List.of())
                .parameters()
                .get(0);

        assertThat(new MethodDoc("").brief(field)).isEqualTo(brief);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingEndsACommentEscapesOrStartsATag(String text) {
        String html = blocks(text) + JavadocText.escape(text) + JavadocText.code(text);

        assertThat(html).doesNotContain("*/", "\\", "<script", "<b>", "{@link");
        assertThat(html.replace("{@code", "")).doesNotContain("@");
        assertThat(html.chars().filter(c -> c == '{').count())
                .isEqualTo(html.chars().filter(c -> c == '}').count());
        assertThat(html.codePoints().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(html).doesNotContain("\u202e", "\u2066", "\u200b", "\ufeff", "\u2028");
    }

    static List<String> hostile() {
        return HostileSpec.TEXTS;
    }

    @Test
    void longLinesAreBrokenBetweenWords() {
        assertThat(JavadocText.wrap("word ".repeat(100), "").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void aLiteralCannotBeEndedByItsText() {
        assertThat(JavaText.literal("a\"b\\u0022\n\u202e\u0000я")).isEqualTo("\"a\\\"b\\\\u0022\\n\\u202e\\u0000я\"");
        assertThat(JavaText.literal("x".repeat(70_000))).hasSize(20_003);
    }
}
