package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.page.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Walks blocks and what they hold. */
public final class ElementTree {

    private ElementTree() {}

    /** The blocks of one class, however deep, in the order of the page. */
    public static <E extends Element> List<E> deep(List<Element> elements, Class<E> type) {
        List<E> found = new ArrayList<>();
        any(elements, element -> isAdded(element, type, found));
        return found;
    }

    /** The blocks of one class, however deep, but for those in tables at the top. */
    public static <E extends Element> List<E> outsideTables(List<Element> elements, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (Element element : elements) {
            if (!(element instanceof Element.Table)) {
                any(List.of(element), inner -> isAdded(inner, type, found));
            }
        }
        return found;
    }

    private static <E extends Element> boolean isAdded(Element element, Class<E> type, List<E> found) {
        if (type.isInstance(element)) {
            found.add(type.cast(element));
        }
        return false;
    }

    /** Whether there is a block of that class, however deep. */
    public static boolean has(List<Element> elements, Class<? extends Element> type) {
        return any(elements, type::isInstance);
    }

    /** Whether some block, however deep, is what is looked for; those after it are not looked at. */
    public static boolean any(List<Element> elements, Predicate<Element> sought) {
        return new Search(sought).in(elements);
    }

    /** The blocks of one class at the top, without those that others hold. */
    public static <E extends Element> List<E> flat(List<Element> elements, Class<E> type) {
        List<E> found = new ArrayList<>();
        for (Element element : elements) {
            isAdded(element, type, found);
        }
        return found;
    }

    /** Says of a block whether something inside it is what is looked for. */
    private static final class Search implements Element.Visitor<Boolean> {

        private final Predicate<Element> sought;

        Search(Predicate<Element> sought) {
            this.sought = sought;
        }

        boolean in(List<Element> elements) {
            // By index: an iterator for each cell of each table would be most of what a search allocates.
            for (int index = 0; index < elements.size(); index++) {
                Element element = elements.get(index);
                if (sought.test(element) || element.accept(this)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean heading(Element.Heading heading) {
            return false;
        }

        @Override
        public Boolean paragraph(Element.Paragraph paragraph) {
            return false;
        }

        @Override
        public Boolean fence(Element.CodeFence fence) {
            return false;
        }

        @Override
        public Boolean table(Element.Table table) {
            for (Element.Row row : table.rows()) {
                List<Element.Cell> cells = row.cells();
                for (int index = 0; index < cells.size(); index++) {
                    if (in(cells.get(index).content())) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public Boolean list(Element.ItemList list) {
            for (Element.Item item : list.items()) {
                if (in(item.content())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean note(Element.Note note) {
            return in(note.content());
        }

        @Override
        public Boolean tabs(Element.Tabs tabs) {
            for (Element.Tab tab : tabs.tabs()) {
                if (in(tab.content())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean cut(Element.Cut cut) {
            return in(cut.content());
        }

        @Override
        public Boolean quote(Element.Quote quote) {
            return in(quote.content());
        }

        @Override
        public Boolean include(Element.Include include) {
            return false;
        }
    }
}
