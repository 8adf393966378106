package dev.docbind.generator.page;

import dev.docbind.generator.yfm.anchor.TrailingAttributes;
import org.commonmark.node.Paragraph;

/** Reads paragraphs. */
final class ParagraphReader {

    private ParagraphReader() {}

    static void read(Paragraph paragraph, BlockReader reader) {
        String written = reader.text().lines(paragraph);
        if (written.startsWith("{%")) {
            reader.diagnostics()
                    .warning(
                            "directive-unknown",
                            reader.text().location(paragraph),
                            "this directive is not understood; it stays text",
                            null);
        }
        String markdown = written.endsWith("}") ? TrailingAttributes.of(written).text() : written;
        RichText text = new RichText(markdown, InlineReader.read(paragraph));
        if (!markdown.isEmpty()) {
            reader.add(new Element.Paragraph(text, reader.text().starts(paragraph)));
        }
    }
}
