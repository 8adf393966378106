package dev.docbind.generator.page;

import dev.docbind.generator.yfm.anchor.TrailingAttributes;
import dev.docbind.generator.yfm.inline.InlineText;
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

    /** The parser has nearly all texts as they are written. */
    private static String written(Paragraph paragraph, PageText page) {
        return paragraph.getFirstChild() instanceof InlineText unparsed && page.isWritten(unparsed.text(), paragraph)
                ? unparsed.text()
                : page.lines(paragraph);
    }

    private static RichText text(String markdown, Paragraph paragraph, SpanReader spans) {
        return paragraph.getFirstChild() instanceof InlineText unparsed
                ? new RichText(markdown, unparsed.text(), spans)
                : new RichText(markdown, InlineReader.read(paragraph));
    }
}
