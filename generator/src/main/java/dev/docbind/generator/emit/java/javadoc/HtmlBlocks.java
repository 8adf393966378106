package dev.docbind.generator.emit.java.javadoc;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The block HTML of a document. The first paragraph of a document or a list item stands without {@code <p>}. */
final class HtmlBlocks extends AbstractVisitor {

    private final StringBuilder html = new StringBuilder();

    private final PageLinks links;

    private HtmlBlocks(PageLinks links) {
        this.links = links;
    }

    static String render(Node parent, PageLinks links) {
        HtmlBlocks blocks = new HtmlBlocks(links);
        blocks.visitChildren(parent);
        return blocks.html.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraph(InlineHtml.render(paragraph, links));
    }

    @Override
    public void visit(Heading heading) {
        String text = InlineHtml.render(heading, links);
        boolean strong = !text.isBlank() && !text.contains("<strong>");
        paragraph(strong ? "<strong>" + text + "</strong>" : text);
    }

    @Override
    public void visit(HtmlBlock block) {
        paragraph(JavadocText.escape(block.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(BulletList list) {
        list("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        list("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        String content = render(item, links);
        if (!content.isBlank()) {
            html.append("<li>").append(content).append("</li>\n");
        }
    }

    private void list(String name, Node list) {
        String before = html.toString();
        html.setLength(0);
        visitChildren(list);
        String items = html.toString();
        html.setLength(0);
        html.append(before);
        if (!items.isEmpty()) {
            separate("\n");
            html.append('<')
                    .append(name)
                    .append(">\n")
                    .append(items)
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            boolean first = html.isEmpty();
            separate("\n\n");
            html.append(first ? "" : "<p>").append(text.strip()).append('\n');
        }
    }

    private void preformatted(String code) {
        if (!code.isBlank()) {
            separate("\n\n");
            html.append(JavadocText.lines(code)).append('\n');
        }
    }

    private void separate(String with) {
        if (!html.isEmpty()) {
            int end = html.length();
            while (end > 0 && Character.isWhitespace(html.charAt(end - 1))) {
                end--;
            }
            html.setLength(end);
            html.append(with);
        }
    }
}
