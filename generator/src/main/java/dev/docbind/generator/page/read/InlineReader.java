package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the inline nodes of a block. The parser bounds how deep they are nested. */
final class InlineReader extends AbstractVisitor {

    private final List<Span> spans = new ArrayList<>();

    private InlineReader() {}

    /** What a block's inline children say. */
    static List<Span> read(Node block) {
        InlineReader reader = new InlineReader();
        reader.visitChildren(block);
        return reader.spans;
    }

    @Override
    public void visit(Text text) {
        spans.add(new Span.Text(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        spans.add(new Span.Code(code.getLiteral()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        spans.add(new Span.Strong(read(strong)));
    }

    @Override
    public void visit(Emphasis emphasis) {
        spans.add(new Span.Emphasis(read(emphasis)));
    }

    @Override
    public void visit(Link link) {
        spans.add(new Span.Link(read(link), link.getDestination()));
    }

    /** An image is the text that stands for it. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(SoftLineBreak end) {
        spans.add(new Span.LineEnd());
    }

    @Override
    public void visit(HardLineBreak end) {
        spans.add(new Span.LineEnd());
    }

    /** Names such as {@code chat<chatId>} look like tags: what is no line break stays as it is written. */
    @Override
    public void visit(HtmlInline html) {
        String literal = html.getLiteral();
        if (literal.regionMatches(true, 0, "<br", 0, 3)) {
            spans.add(new Span.LineEnd());
        } else if (!literal.startsWith("<!--")) {
            spans.add(new Span.Text(literal));
        }
    }
}
