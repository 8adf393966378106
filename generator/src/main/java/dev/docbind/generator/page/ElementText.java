package dev.docbind.generator.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of blocks without markup, or with that of code alone; blocks are joined by {@code \n}. */
final class ElementText implements Element.Visitor<String> {

    private static final ElementText PLAIN = new ElementText(RichText::plain);
    private static final ElementText MESSAGE = new ElementText(RichText::message);

    private final Function<RichText, String> inline;

    private ElementText(Function<RichText, String> inline) {
        this.inline = inline;
    }

    static ElementText instance() {
        return PLAIN;
    }

    /** The text without any markup. */
    static String plain(List<Element> elements) {
        return PLAIN.joined(elements);
    }

    /** The text as a server sends it: names inside a sentence stand in backticks, as they are written. */
    static String message(List<Element> elements) {
        return MESSAGE.joined(elements);
    }

    private String joined(List<Element> elements) {
        if (elements.size() == 1) {
            return elements.get(0).accept(this);
        }
        return elements.stream()
                .map(element -> element.accept(this))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String heading(Element.Heading heading) {
        return inline.apply(heading.text());
    }

    @Override
    public String paragraph(Element.Paragraph paragraph) {
        return inline.apply(paragraph.text());
    }

    @Override
    public String fence(Element.CodeFence fence) {
        return fence.text().strip();
    }

    @Override
    public String table(Element.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> joined(cell.content()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String list(Element.ItemList list) {
        return list.items().stream().map(item -> joined(item.content())).collect(Collectors.joining("\n"));
    }

    @Override
    public String note(Element.Note note) {
        return joined(note.content());
    }

    @Override
    public String tabs(Element.Tabs tabs) {
        return tabs.tabs().stream().map(tab -> joined(tab.content())).collect(Collectors.joining("\n"));
    }

    @Override
    public String cut(Element.Cut cut) {
        return joined(cut.content());
    }

    @Override
    public String quote(Element.Quote quote) {
        return joined(quote.content());
    }

    @Override
    public String include(Element.Include include) {
        return "";
    }
}
