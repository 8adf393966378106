package dev.docbind.generator.snippet;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of tabs in a page.
 *
 * @param tabs the list
 * @param end the line of the marker that closes it, counted from 0
 */
record TabList(Element.Tabs tabs, int end) {

    private static final String LABEL = "Java";
    private static final String INSIDE = "    ";
    private static final String FENCE = "```";

    /** The lists of a page that are closed, inner ones after those around them. */
    static List<TabList> in(List<Element> page) {
        List<TabList> lists = new ArrayList<>();
        for (Element.Tabs tabs : ElementTree.outsideTables(page, Element.Tabs.class)) {
            SourceLocation end = tabs.end();
            if (end != null && end.line() > 0 && !tabs.tabs().isEmpty()) {
                lists.add(new TabList(tabs, end.line() - 1));
            }
        }
        return lists;
    }

    /** Whether a line, counted from 1, stands in it. */
    boolean holds(int line) {
        return tabs.location().line() < line && line <= end;
    }

    /** Whether a tab has code in which a text stands. */
    boolean shows(String text) {
        return tabs.tabs().stream()
                .flatMap(tab -> ElementTree.deep(tab.content(), Element.CodeFence.class).stream())
                .anyMatch(fence -> fence.text().contains(text));
    }

    /** The tab for Java that it has. */
    Optional<Element.Tab> java() {
        return tabs.tabs().stream().filter(tab -> tab.label().equals(LABEL)).findFirst();
    }

    /** Whether the code of a tab begins with a line. */
    static boolean begins(Element.Tab tab, String line) {
        return fence(tab, line).isPresent();
    }

    private static Optional<Element.CodeFence> fence(Element.Tab tab, String line) {
        return ElementTree.deep(tab.content(), Element.CodeFence.class).stream()
                .filter(fence -> fence.text().startsWith(line + "\n"))
                .findFirst();
    }

    /** The page with a tab behind the last one, or with other code in the one for Java; what else stands in that stays. */
    PageEdit with(List<String> code, PageLines page) {
        return java().flatMap(tab -> fence(tab, code.get(0)).map(fence -> with(code, page, tab, fence)))
                .orElseGet(() -> added(code, page));
    }

    private PageEdit with(List<String> code, PageLines page, Element.Tab tab, Element.CodeFence fence) {
        int from = fence.location().line() - 1;
        int to = fence.closed() ? from + 2 + (int) fence.text().lines().count() : endOf(tab);
        return new PageEdit(from, to, fenced(code, page.indentation(from)));
    }

    private PageEdit added(List<String> code, PageLines page) {
        Element.Tab last = tabs.tabs().get(tabs.tabs().size() - 1);
        List<String> lines = new ArrayList<>();
        if (!page.isBlank(end - 1)) {
            lines.add("");
        }
        // Tabs of one list are indented differently on some pages: one that is indented more than the one before it is
        // part of that.
        lines.addAll(tab(code, page.indentation(last.location().line() - 1)));
        return new PageEdit(end, end, lines);
    }

    private int endOf(Element.Tab tab) {
        int next = tabs.tabs().indexOf(tab) + 1;
        return next < tabs.tabs().size() ? tabs.tabs().get(next).location().line() - 1 : end;
    }

    /** The lines of a tab, and a blank one. */
    static List<String> tab(List<String> code, String indentation) {
        List<String> lines = new ArrayList<>();
        lines.add(indentation + "- " + LABEL);
        lines.add("");
        lines.addAll(fenced(code, indentation + INSIDE));
        lines.add("");
        return lines;
    }

    private static List<String> fenced(List<String> code, String indentation) {
        List<String> lines = new ArrayList<>();
        lines.add(indentation + FENCE + "java");
        code.forEach(line -> lines.add(line.isEmpty() ? "" : indentation + line));
        lines.add(indentation + FENCE);
        return lines;
    }
}
