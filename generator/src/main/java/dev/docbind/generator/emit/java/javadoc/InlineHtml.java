package dev.docbind.generator.emit.java.javadoc;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The inline HTML of one block. No element stands inside itself and none is empty: the compiler's checks refuse both. */
final class InlineHtml extends AbstractVisitor {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:/[A-Za-z0-9._~/#=+-]*)?");

    private final Set<String> open = new HashSet<>();
    private StringBuilder html = new StringBuilder();

    private final PageLinks links;

    private InlineHtml(PageLinks links) {
        this.links = links;
    }

    static String render(Node block, PageLinks links) {
        InlineHtml inline = new InlineHtml(links);
        inline.visitChildren(block);
        return inline.html.toString();
    }

    @Override
    public void visit(Text text) {
        html.append(JavadocText.escape(text.getLiteral()));
    }

    @Override
    public void visit(org.commonmark.node.HtmlInline text) {
        html.append(JavadocText.escape(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        String literal = code.getLiteral();
        String link = open.contains("a") ? null : links.named(literal);
        html.append(link == null ? JavadocText.code(literal) : link);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append("<br>\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", "<em>", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        element("strong", "<strong>", strong);
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        String method = links.to(target, words(link));
        if (method != null) {
            html.append(method);
        } else if (ADDRESS.matcher(target).matches() && target.indexOf('#') == target.lastIndexOf('#')) {
            element("a", "<a href=\"" + target + "\">", link);
        } else {
            visitChildren(link);
        }
    }

    /** The text of a link, whatever font it is in. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    private void element(String name, String start, Node node) {
        if (!open.add(name)) {
            visitChildren(node);
            return;
        }
        StringBuilder outer = html;
        html = new StringBuilder();
        visitChildren(node);
        String content = html.toString();
        html = outer;
        html.append(content.isBlank() ? content : start + content + "</" + name + ">");
        open.remove(name);
    }
}
