package dev.docbind.generator.snippet;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the tab of a method goes: behind the tabs that show its request, else into tabs that name it, else into a list of its own
 * among the examples.
 *
 * @param page the page as it is read
 * @param written the page as it is written
 * @param heading the heading above examples, in the language of the page
 */
record TabPlace(Page page, PageLines written, String heading) {

    /**
     * The change that adds a tab; null where the page has one for Java that somebody else wrote.
     *
     * @param opening the first line of the code, by which a tab of an earlier run is known
     */
    @Nullable
    PageEdit with(Method method, List<String> code, String opening) {
        TabList list = list(method, opening);
        if (list == null) {
            return ownList(code);
        }
        boolean foreign =
                list.java().filter(tab -> !TabList.begins(tab, opening)).isPresent();
        return foreign ? null : list.with(code, written);
    }

    private @Nullable TabList list(Method method, String opening) {
        List<TabList> lists = TabList.in(page.elements());
        Optional<TabList> earlier = lists.stream()
                .filter(list ->
                        list.java().filter(tab -> TabList.begins(tab, opening)).isPresent())
                .findFirst();
        return earlier.or(() -> ofRequest(method, lists))
                .or(() ->
                        lists.stream().filter(list -> list.shows(method.name())).findFirst())
                .orElse(null);
    }

    /** The innermost list around the first request of the method. */
    private Optional<TabList> ofRequest(Method method, List<TabList> lists) {
        return method.requests().stream()
                .filter(request -> request.calls(method.name()))
                .map(request -> request.location())
                .filter(location -> location.path().equals(page.path()))
                .findFirst()
                .flatMap(location -> lists.stream()
                        .filter(list -> list.holds(location.line()))
                        .reduce((outer, inner) -> inner));
    }

    private PageEdit ownList(List<String> code) {
        List<Section> sections = Outline.of(page.elements()).all();
        List<String> lines = new ArrayList<>();
        int examples = first(sections, SectionKind.EXAMPLES);
        int next = examples >= 0 ? examples + 1 : behindExamples(sections);
        int at = next < sections.size() ? sections.get(next).location().line() - 1 : written.size();
        if (at > 0 && !written.isBlank(at - 1)) {
            lines.add("");
        }
        if (examples < 0) {
            lines.add("## " + heading);
            lines.add("");
        }
        lines.add("{% list tabs %}");
        lines.add("");
        lines.addAll(TabList.tab(code, ""));
        lines.add("{% endlist %}");
        if (at < written.size()) {
            lines.add("");
        }
        return new PageEdit(at, at, lines);
    }

    private static int first(List<Section> sections, SectionKind kind) {
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).kind() == kind) {
                return at;
            }
        }
        return -1;
    }

    /** Which section follows examples. */
    private static int behindExamples(List<Section> sections) {
        for (int at = 0; at < sections.size(); at++) {
            SectionKind kind = sections.get(at).kind();
            if (kind.answers() || kind.fails() || kind == SectionKind.FURTHER) {
                return at;
            }
        }
        return sections.size();
    }
}
