package dev.docbind.generator.yfm.inline;

import dev.docbind.generator.yfm.inline.internal.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** The inline text of a block as it is written, and what parses it. */
public final class InlineSource {

    private final String text;
    private final InlineParser parser;

    /** The lines of a block, joined by {@code \n}; one thread at a time uses {@code parser}. */
    public InlineSource(String text, InlineParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** The text, lines joined by {@code \n}. */
    public String text() {
        return text;
    }

    /** A node of its own with the inline nodes of the text as its children. */
    public Node parse() {
        Node block = new Paragraph();
        if (PlainText.is(text)) {
            PlainText.appendTo(block, text);
        } else {
            synchronized (parser) {
                parser.parse(lines(), block);
            }
        }
        return block;
    }

    private SourceLines lines() {
        List<SourceLine> lines = new ArrayList<>(1);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(SourceLine.of(text.substring(start, end), null));
            start = end + 1;
        }
        lines.add(SourceLine.of(text.substring(start), null));
        return SourceLines.of(lines);
    }
}
