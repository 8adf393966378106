package dev.docbind.generator.yfm.inline.internal;

import dev.docbind.generator.yfm.inline.InlineText;
import dev.docbind.generator.yfm.inline.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Leaves paragraphs as they are written: most of them are prose, which nobody takes apart. Safe for use by several threads.
 */
public final class DeferringInlineParser implements InlineParser {

    private final InlineParser parser;

    /** Defers what {@code parser} will do. */
    public DeferringInlineParser(InlineParser parser) {
        this.parser = parser;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        String text = text(lines.getLines());
        InlineText deferred = block instanceof Heading ? null : defer(text);
        if (deferred == null) {
            parse(text, block);
        } else {
            block.appendChild(deferred);
        }
    }

    /**
     * The text of a paragraph for later; null where it has to be parsed at once, since what stands in braces at its end is
     * taken off the tree.
     */
    public @Nullable InlineText defer(String text) {
        return mayEndWithBrace(text) ? null : new InlineText(text);
    }

    /** A node of its own, which has the inline nodes of a deferred text as its children. */
    public Node parse(String text) {
        Node block = new Paragraph();
        parse(text, block);
        return block;
    }

    private void parse(String text, Node block) {
        if (PlainText.is(text)) {
            PlainText.appendTo(block, text);
        } else {
            synchronized (parser) {
                parser.parse(lines(text), block);
            }
        }
    }

    private static String text(List<SourceLine> lines) {
        if (lines.size() == 1) {
            return lines.get(0).getContent().toString();
        }
        StringJoiner text = new StringJoiner("\n");
        for (SourceLine line : lines) {
            text.add(line.getContent());
        }
        return text.toString();
    }

    private static SourceLines lines(String text) {
        List<SourceLine> lines = new ArrayList<>(1);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(SourceLine.of(text.substring(start, end), null));
            start = end + 1;
        }
        lines.add(SourceLine.of(text.substring(start), null));
        return SourceLines.of(lines);
    }

    /** Whether a brace stands at the end, or an entity that may be one. */
    private static boolean mayEndWithBrace(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && (text.charAt(last) == '}' || text.charAt(last) == ';');
    }
}
