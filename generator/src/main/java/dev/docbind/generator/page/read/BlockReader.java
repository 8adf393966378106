package dev.docbind.generator.page.read;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.RichText;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.yfm.YfmParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the blocks of one container; a reader of its own reads each container inside. */
final class BlockReader extends AbstractVisitor {

    private final PageText text;
    private final SpanReader spans;
    private final Diagnostics diagnostics;
    private final Set<String> unclosed;
    private final int depth;
    private final List<Element> elements = new ArrayList<>();

    /** A reader for the blocks of a page. */
    BlockReader(PageText text, SpanReader spans, Diagnostics diagnostics) {
        this(text, spans, diagnostics, new HashSet<>(), 0);
    }

    private BlockReader(PageText text, SpanReader spans, Diagnostics diagnostics, Set<String> unclosed, int depth) {
        this.text = text;
        this.spans = spans;
        this.diagnostics = diagnostics;
        this.unclosed = unclosed;
        this.depth = depth;
    }

    /** A reader for one container inside this one. */
    BlockReader inside() {
        return new BlockReader(text, spans, diagnostics, unclosed, depth + 1);
    }

    PageText text() {
        return text;
    }

    SpanReader spans() {
        return spans;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Reports a table that is never closed. */
    void reportUnclosed(SourceLocation table) {
        unclosed.add(table.path());
        diagnostics.error("table-unclosed", table, "this table is never closed", "close it with |# on its own line");
    }

    /** The page itself, where a table that was read is never closed. */
    UnclosedFiles unclosed() {
        return new UnclosedFiles(unclosed);
    }

    void add(Element element) {
        elements.add(element);
    }

    /** The elements that a container's children make, in order. */
    List<Element> readChildren(Node container) {
        if (depth > YfmParser.NESTING_LIMIT) {
            keepAsText(container);
        } else {
            readInto(container);
        }
        return List.copyOf(elements);
    }

    /** Reads a container's children as if they stood beside what was read before. */
    void readInto(Node container) {
        visitChildren(container);
    }

    /** Keeps a container that is nested too deep as text, in one paragraph. */
    void keepAsText(Node container) {
        diagnostics.warning(
                "nesting-too-deep",
                text.location(container),
                "this is nested too deep; from here on the text stays plain",
                null);
        String kept = text.whole(container);
        add(new Element.Paragraph(new RichText(kept, List.of(new Span.Text(kept))), text.location(container)));
    }

    @Override
    public void visit(Heading heading) {
        add(HeadingReader.read(heading, text));
    }

    @Override
    public void visit(Paragraph paragraph) {
        ParagraphReader.read(paragraph, this);
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        boolean closed = fence.getClosingFenceLength() != null;
        if (!closed) {
            diagnostics.warning(
                    "fence-unclosed", text.location(fence), "this code fence is never closed", "close it with ```");
        }
        add(new Element.CodeFence(fence.getInfo(), fence.getLiteral(), closed, text.location(fence)));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(new Element.CodeFence("", code.getLiteral(), true, text.location(code)));
    }

    @Override
    public void visit(BulletList list) {
        add(list(list, false));
    }

    @Override
    public void visit(OrderedList list) {
        add(list(list, true));
    }

    private Element list(ListBlock list, boolean numbered) {
        List<Element.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Element.Item(inside().readChildren(item), text.location(item)));
        }
        return new Element.ItemList(numbered, List.copyOf(items), text.location(list));
    }

    @Override
    public void visit(BlockQuote quote) {
        add(new Element.Quote(inside().readChildren(quote), text.location(quote)));
    }

    /** HTML is text to us, comments are not even that. */
    @Override
    public void visit(HtmlBlock html) {
        String literal = html.getLiteral().strip();
        if (!literal.startsWith("<!--")) {
            add(new Element.Paragraph(new RichText(literal, List.of(new Span.Text(literal))), text.location(html)));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        YfmBlockReader.read(block, this);
    }
}
