package dev.docbind.generator.yfm.anchor.internal;

import dev.docbind.generator.yfm.anchor.HeadingAnchor;
import dev.docbind.generator.yfm.anchor.TrailingAttributes;
import dev.docbind.generator.yfm.table.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Takes anchors and classes off the end of headings, and classes off the end of paragraphs. */
public final class HeadingAnchorProcessor extends AbstractVisitor implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLastChild() instanceof Text last) {
            TrailingAttributes attributes = cut(last);
            if (attributes.anchor() != null) {
                heading.appendChild(new HeadingAnchor(attributes.anchor()));
            }
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getLastChild() instanceof Text last && last.getLiteral().endsWith("}")) {
            cut(last);
        }
    }

    /** The cells of a table were processed when they were parsed. */
    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof TableBlock)) {
            visitChildren(block);
        }
    }

    private static TrailingAttributes cut(Text text) {
        TrailingAttributes attributes = TrailingAttributes.of(text.getLiteral());
        if (attributes.text().isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(attributes.text());
        }
        return attributes;
    }
}
