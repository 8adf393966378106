package dev.docbind.generator.yfm.table.internal;

import dev.docbind.generator.yfm.inline.InlineText;
import dev.docbind.generator.yfm.inline.internal.DeferringInlineParser;
import java.util.List;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Most cells are one paragraph, to judge by the characters that their lines begin with. They need no block parser. */
final class CellParagraph {

    /** What a block may begin with, or the mark between the texts of cells. */
    private static final String BLOCK_STARTS = "#>`~<-+*_=0123456789{" + CellBlockParser.MARK.charAt(0);

    private final DeferringInlineParser inlines;

    /** Makes paragraphs of texts that define no links. */
    CellParagraph(DeferringInlineParser inlines) {
        this.inlines = inlines;
    }

    /** The paragraph that a cell is, null where it may be anything else. */
    @Nullable
    Paragraph of(String markdown, List<Piece> lines) {
        for (Piece line : lines) {
            if (mayBeginBlock(line)) {
                return null;
            }
        }
        InlineText text = inlines.defer(markdown);
        return text == null ? null : paragraph(text, lines);
    }

    private static Paragraph paragraph(InlineText text, List<Piece> lines) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(text);
        for (Piece line : lines) {
            paragraph.addSourceSpan(line.span());
        }
        return paragraph;
    }

    private static boolean mayBeginBlock(Piece line) {
        if (line.from() == line.to()) {
            return true;
        }
        char first = line.charAt(0);
        return switch (first) {
            // Bold text, but no rule and no bullet.
            case '*' -> line.charAt(1) != '*' || isBlankOr('*', line.charAt(2));
            // Code, but no fence.
            case '`' -> line.charAt(1) == '`';
            default -> isBlankOr('\0', first) || BLOCK_STARTS.indexOf(first) >= 0;
        };
    }

    private static boolean isBlankOr(char mark, char c) {
        return c == mark || c == '\0' || Character.isWhitespace(c);
    }
}
