package dev.docbind.generator.resolve.intro;

import dev.docbind.generator.page.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as Markdown again. Notes, tables, tabs and includes are no part of a text. */
public final class MarkdownText implements Element.Visitor<String> {

    private static final MarkdownText WRITER = new MarkdownText();

    private MarkdownText() {}

    /** The Markdown of a block, empty where it is no text. */
    public static String of(Element element) {
        return element.accept(WRITER);
    }

    private static String all(List<Element> elements) {
        return elements.stream()
                .map(MarkdownText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String heading(Element.Heading heading) {
        return "";
    }

    @Override
    public String paragraph(Element.Paragraph paragraph) {
        return paragraph.text().markdown().strip();
    }

    @Override
    public String fence(Element.CodeFence fence) {
        return "```\n" + fence.text().stripTrailing() + "\n```";
    }

    @Override
    public String table(Element.Table table) {
        return "";
    }

    @Override
    public String list(Element.ItemList list) {
        List<String> items = new ArrayList<>();
        for (Element.Item item : list.items()) {
            String mark = list.numbered() ? items.size() + 1 + ". " : "- ";
            items.add(mark + all(item.content()).replace("\n", "\n" + " ".repeat(mark.length())));
        }
        return String.join("\n", items);
    }

    @Override
    public String note(Element.Note note) {
        return "";
    }

    @Override
    public String tabs(Element.Tabs tabs) {
        return "";
    }

    @Override
    public String cut(Element.Cut cut) {
        return "";
    }

    @Override
    public String quote(Element.Quote quote) {
        return all(quote.content());
    }

    @Override
    public String include(Element.Include include) {
        return "";
    }
}
