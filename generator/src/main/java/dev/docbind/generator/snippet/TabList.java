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
        return ElementTree.deep(tab.content(), Element.CodeFence.class).stream()
                .anyMatch(fence -> fence.text().startsWith(line + "\n"));
    }

    /** The page with a tab behind the last one, or in the place of the one for Java. */
    PageEdit with(List<String> code, PageLines page) {
        Optional<Element.Tab> java = java();
        Element.Tab last = tabs.tabs().get(tabs.tabs().size() - 1);
        // Tabs of one list are indented differently on some pages: one that is indented more than the one before it is
        // part of that.
        String indentation = page.indentation(java.orElse(last).location().line() - 1);
        int from = java.map(tab -> tab.location().line() - 1).orElse(end);
        int to = java.map(this::endOf).orElse(end);
        List<String> lines = new ArrayList<>();
        if (java.isEmpty() && !page.isBlank(end - 1)) {
            lines.add("");
        }
        lines.addAll(tab(code, indentation));
        return new PageEdit(from, to, lines);
    }

    private int endOf(Element.Tab tab) {
        int next = tabs.tabs().indexOf(tab) + 1;
        return next < tabs.tabs().size() ? tabs.tabs().get(next).location().line() - 1 : end;
    }

    /** The lines of a tab, and a blank one. */
    static List<String> tab(List<String> code, String indentation) {
        List<String> lines = new ArrayList<>();
        String inside = indentation + INSIDE;
        lines.add(indentation + "- " + LABEL);
        lines.add("");
        lines.add(inside + FENCE + "java");
        code.forEach(line -> lines.add(line.isEmpty() ? "" : inside + line));
        lines.add(inside + FENCE);
        lines.add("");
        return lines;
    }
}
