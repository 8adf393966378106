package dev.docbind.generator.resolve.include;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The expansion of one page. */
final class PageExpansion {

    /** More includes than any page has; it stops files that double with every level. */
    private static final int MOST_INCLUDES = 500;

    /** The page counts, too. */
    private static final int DEEPEST = 32;

    /** A path from the root of a disk, or one with a scheme or a drive. */
    private static final Pattern FOREIGN = Pattern.compile("[/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:");

    private final PageLookups pages;
    private final Diagnostics diagnostics;
    private final Set<String> files = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private UnclosedFiles unclosed = UnclosedFiles.NONE;
    private int included;

    PageExpansion(PageLookups pages, String path, Diagnostics diagnostics) {
        this.pages = pages;
        this.diagnostics = diagnostics;
        files.add(path);
        open.push(path);
    }

    List<Element> expand(Page page) {
        unclosed = page.unclosed();
        if (!ElementTree.any(page.elements(), PageExpansion::isToExpand)) {
            return page.elements();
        }
        return new ElementCopy(location -> location, this::included).all(page.elements());
    }

    private static boolean isToExpand(Element element) {
        return element instanceof Element.Include include && !SharedInclude.is(include);
    }

    Set<String> files() {
        return Collections.unmodifiableSet(files);
    }

    UnclosedFiles unclosed() {
        return unclosed;
    }

    private List<Element> included(Element.Include include) {
        if (SharedInclude.is(include)) {
            return List.of(include);
        }
        Optional<String> path = FOREIGN.matcher(include.target()).lookingAt()
                ? Optional.empty()
                : DocsPath.resolve(include.location().path(), include.target());
        if (path.isEmpty()) {
            diagnostics.error(
                    "include-outside",
                    include.targetLocation(),
                    "the include " + include.target() + " leaves the documentation folder",
                    "it is not read");
            return List.of();
        }
        return included(include, path.get());
    }

    private List<Element> included(Element.Include include, String path) {
        Page page = pages.included(path);
        if (page == null) {
            missing(include, "the included file " + path + " does not exist or cannot be read");
            return List.of();
        }
        if (open.contains(path)) {
            loop(include, "the includes go round: " + chain(path));
            return List.of();
        }
        if (open.size() == DEEPEST) {
            loop(include, "includes more than " + DEEPEST + " deep");
            return List.of();
        }
        if (++included > MOST_INCLUDES) {
            loop(include, "more than " + MOST_INCLUDES + " includes");
            return List.of();
        }
        return content(include, page);
    }

    private List<Element> content(Element.Include include, Page page) {
        List<Element> part = AnchoredPart.of(page.elements(), include.anchor());
        if (part.isEmpty() && include.anchor() != null) {
            missing(include, "the included file " + page.path() + " has no heading #" + include.anchor());
        }
        files.add(page.path());
        unclosed = unclosed.plus(page.unclosed());
        open.push(page.path());
        SourceLocation frame = include.location();
        List<Element> content = new ElementCopy(location -> location.within(frame), this::included).all(part);
        open.pop();
        return include.withoutTitle() ? AnchoredPart.withoutTitle(content) : content;
    }

    private void loop(Element.Include include, String message) {
        diagnostics.error(
                "include-loop", include.targetLocation(), message + "; " + open.peekLast() + " is left out", null);
    }

    /** The files from the page to the include that is met again. */
    private String chain(String again) {
        List<String> files = new ArrayList<>(open);
        Collections.reverse(files);
        files.add(again);
        return String.join(" -> ", files);
    }

    private void missing(Element.Include include, String message) {
        diagnostics.warning("include-missing", include.targetLocation(), message, "the page is read without it");
    }
}
