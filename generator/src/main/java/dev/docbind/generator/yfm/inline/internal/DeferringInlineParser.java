package dev.docbind.generator.yfm.inline.internal;

import dev.docbind.generator.yfm.inline.InlineSource;
import dev.docbind.generator.yfm.inline.InlineText;
import java.util.List;
import java.util.StringJoiner;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/** Leaves paragraphs as they are written: most of them are prose, which nobody takes apart. */
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
        if (deferred != null) {
            block.appendChild(deferred);
            return;
        }
        Node parsed = new InlineSource(text, parser).parse();
        for (Node child = parsed.getFirstChild(); child != null; child = parsed.getFirstChild()) {
            block.appendChild(child);
        }
    }

    /**
     * The text of a paragraph for later; null where it has to be parsed at once, since what stands in braces at its end is
     * taken off the tree.
     */
    public @Nullable InlineText defer(String text) {
        return mayEndWithBrace(text) ? null : new InlineText(new InlineSource(text, parser));
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

    /** Whether a brace stands at the end, or an entity that may be one. */
    private static boolean mayEndWithBrace(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && (text.charAt(last) == '}' || text.charAt(last) == ';');
    }
}
