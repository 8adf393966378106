package dev.docbind.generator.page;

import java.util.List;
import java.util.stream.Collectors;

/** The plain text of blocks, without any markup; blocks are joined by {@code \n}. */
final class ElementText implements Element.Visitor<String> {

    private static final ElementText INSTANCE = new ElementText();

    private ElementText() {}

    static ElementText instance() {
        return INSTANCE;
    }

    static String plain(List<Element> elements) {
        if (elements.size() == 1) {
            return elements.get(0).accept(INSTANCE);
        }
        return elements.stream()
                .map(element -> element.accept(INSTANCE))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String heading(Element.Heading heading) {
        return heading.text().plain();
    }

    @Override
    public String paragraph(Element.Paragraph paragraph) {
        return paragraph.text().plain();
    }

    @Override
    public String fence(Element.CodeFence fence) {
        return fence.text().strip();
    }

    @Override
    public String table(Element.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> plain(cell.content()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String list(Element.ItemList list) {
        return list.items().stream().map(item -> plain(item.content())).collect(Collectors.joining("\n"));
    }

    @Override
    public String note(Element.Note note) {
        return plain(note.content());
    }

    @Override
    public String tabs(Element.Tabs tabs) {
        return tabs.tabs().stream().map(tab -> plain(tab.content())).collect(Collectors.joining("\n"));
    }

    @Override
    public String cut(Element.Cut cut) {
        return plain(cut.content());
    }

    @Override
    public String quote(Element.Quote quote) {
        return plain(quote.content());
    }

    @Override
    public String include(Element.Include include) {
        return "";
    }
}
