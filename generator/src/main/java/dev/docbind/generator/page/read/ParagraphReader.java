package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.RichText;
import dev.docbind.generator.yfm.anchor.TrailingAttributes;
import dev.docbind.generator.yfm.inline.InlineText;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;

/** Reads paragraphs. */
final class ParagraphReader {

    private ParagraphReader() {}

    static void read(Paragraph paragraph, BlockReader reader) {
        String written = written(paragraph, reader.text());
        if (written.startsWith("{%")) {
            reader.diagnostics()
                    .warning(
                            "directive-unknown",
                            reader.text().location(paragraph),
                            "this directive is not understood; it stays text",
                            null);
        }
        String markdown = written.endsWith("}") ? TrailingAttributes.of(written).text() : written;
        if (!markdown.isEmpty()) {
            reader.add(new Element.Paragraph(
                    text(markdown, paragraph, reader.spans()), reader.text().starts(paragraph)));
        }
    }

    /** The parser keeps the spaces at the ends of lines, which nearly no text has. */
    private static String written(Paragraph paragraph, PageText page) {
        if (!(paragraph.getFirstChild() instanceof InlineText unparsed)) {
            return page.lines(paragraph);
        }
        String text = unparsed.text();
        return text.indexOf('\n') < 0
                ? text.strip()
                : text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static RichText text(String markdown, Paragraph paragraph, SpanReader spans) {
        return paragraph.getFirstChild() instanceof InlineText unparsed
                ? new RichText(markdown, unparsed.text(), spans::read)
                : new RichText(markdown, InlineReader.read(paragraph));
    }
}
