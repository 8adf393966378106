package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.page.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks blocks and what they hold. */
public final class ElementTree {

    private static final Inside INSIDE = new Inside();

    private ElementTree() {}

    /** The blocks and all blocks within them, in the order of the page. */
    public static Stream<Element> deep(List<Element> elements) {
        return deep(elements, Element.class);
    }

    /** The blocks of one class, however deep. */
    public static <E extends Element> Stream<E> deep(List<Element> elements, Class<E> type) {
        List<E> found = new ArrayList<>();
        collect(elements, type, found);
        return found.stream();
    }

    private static <E extends Element> void collect(List<Element> elements, Class<E> type, List<E> found) {
        for (Element element : elements) {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
            collect(element.accept(INSIDE), type, found);
        }
    }

    /** The blocks of one class, however deep, but for those in tables at the top. */
    public static <E extends Element> Stream<E> outsideTables(List<Element> elements, Class<E> type) {
        return deep(
                elements.stream()
                        .filter(element -> !(element instanceof Element.Table))
                        .toList(),
                type);
    }

    /** The blocks of one class at the top, without those that others hold. */
    public static <E extends Element> List<E> flat(List<Element> elements, Class<E> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static final class Inside implements Element.Visitor<List<Element>> {

        @Override
        public List<Element> heading(Element.Heading heading) {
            return List.of();
        }

        @Override
        public List<Element> paragraph(Element.Paragraph paragraph) {
            return List.of();
        }

        @Override
        public List<Element> fence(Element.CodeFence fence) {
            return List.of();
        }

        @Override
        public List<Element> table(Element.Table table) {
            List<Element> content = new ArrayList<>();
            for (Element.Row row : table.rows()) {
                for (Element.Cell cell : row.cells()) {
                    content.addAll(cell.content());
                }
            }
            return content;
        }

        @Override
        public List<Element> list(Element.ItemList list) {
            List<Element> content = new ArrayList<>();
            for (Element.Item item : list.items()) {
                content.addAll(item.content());
            }
            return content;
        }

        @Override
        public List<Element> note(Element.Note note) {
            return note.content();
        }

        @Override
        public List<Element> tabs(Element.Tabs tabs) {
            return tabs.tabs().stream().flatMap(tab -> tab.content().stream()).toList();
        }

        @Override
        public List<Element> cut(Element.Cut cut) {
            return cut.content();
        }

        @Override
        public List<Element> quote(Element.Quote quote) {
            return quote.content();
        }

        @Override
        public List<Element> include(Element.Include include) {
            return List.of();
        }
    }
}
