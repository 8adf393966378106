package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.coverage.Coverage;
import dev.docbind.generator.resolve.coverage.PageCoverage;
import dev.docbind.generator.resolve.event.EventLinker;
import dev.docbind.generator.resolve.identity.MethodId;
import dev.docbind.generator.resolve.identity.MethodIdentifier;
import dev.docbind.generator.resolve.identity.PageCalls;
import dev.docbind.generator.resolve.identity.UnknownMethod;
import dev.docbind.generator.resolve.include.Expansion;
import dev.docbind.generator.resolve.include.IncludeExpander;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.placement.PlacementLinker;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links one page: its includes, the method it documents, what it says about the method. */
final class PageLinker {

    private final IncludeExpander includes;
    private final MethodLinker methods;
    private final EventLinker events;
    private final PlacementLinker placements;
    private final MethodIdentifier identifier = new MethodIdentifier();

    PageLinker(PageLookups pages) {
        includes = new IncludeExpander(pages);
        methods = new MethodLinker(pages);
        events = new EventLinker(pages);
        placements = new PlacementLinker(pages);
    }

    /** What a page gives; null where it documents no method and has no problem that would hide one. */
    @Nullable
    LinkedPage link(Page page) {
        Diagnostics found = new Diagnostics();
        Expansion expansion = includes.expand(page, found);
        Outline outline = Outline.of(expansion.elements());
        PageCalls calls = PageCalls.of(expansion.elements());
        Optional<MethodId> id = identifier.identify(page.path(), outline, calls);
        if (id.isEmpty()) {
            List<Event> described = events.link(page.path(), outline, expansion.elements(), found);
            if (!described.isEmpty()) {
                return sent(
                        expansion,
                        page,
                        described,
                        List.of(),
                        found.about(described.get(0).code()),
                        found);
            }
            LinkedPage opened = opened(expansion, page, outline, found);
            return opened == null ? unidentified(page, expansion, outline, calls, found) : opened;
        }
        Diagnostics about = found.about(id.get().name());
        DocumentedMethod method = methods.link(page.path(), id.get(), calls, expansion.elements(), outline, about);
        reportRows(expansion, about);
        Coverage coverage = PageCoverage.of(method.method(), outline, about);
        return linked(
                expansion,
                page,
                LinkedMethod.unchecked(method),
                List.of(),
                List.of(),
                expansion.unclosed().causesAmong(found.sorted()),
                coverage);
    }

    /** A page on what a portal sends. */
    private static LinkedPage sent(
            Expansion expansion,
            Page page,
            List<Event> events,
            List<Placement> placements,
            Diagnostics about,
            Diagnostics found) {
        reportRows(expansion, about);
        return linked(
                expansion,
                page,
                null,
                events,
                placements,
                expansion.unclosed().causesAmong(found.sorted()),
                Coverage.NONE);
    }

    /** What the first page of a folder gives, which is an overview or that of a placement; null where it documents none. */
    @Nullable
    LinkedPage linkIndex(Page page) {
        Diagnostics found = new Diagnostics();
        Expansion expansion = includes.expand(page, found);
        return opened(expansion, page, Outline.of(expansion.elements()), found);
    }

    private @Nullable LinkedPage opened(Expansion expansion, Page page, Outline outline, Diagnostics found) {
        List<Placement> opened = placements.link(page.path(), outline, expansion.elements(), found);
        return opened.isEmpty()
                ? null
                : sent(
                        expansion,
                        page,
                        List.of(),
                        opened,
                        found.about(opened.get(0).code()),
                        found);
    }

    /** Other problems of a page without a method do not matter. */
    private static @Nullable LinkedPage unidentified(
            Page page, Expansion expansion, Outline outline, PageCalls calls, Diagnostics found) {
        Diagnostics own = new Diagnostics();
        if (UnknownMethod.report(page.path(), outline, calls, own)) {
            found.addAll(own.sorted());
            return linked(expansion, page, null, List.of(), List.of(), found.sorted(), Coverage.NONE);
        }
        List<Diagnostic> problems = own.sorted();
        return problems.isEmpty() ? null : linked(expansion, page, null, List.of(), List.of(), problems, Coverage.NONE);
    }

    private static LinkedPage linked(
            Expansion expansion,
            Page page,
            @Nullable LinkedMethod method,
            List<Event> events,
            List<Placement> placements,
            List<Diagnostic> problems,
            Coverage coverage) {
        return new LinkedPage(
                page.path(), method, events, placements, expansion.files(), expansion.unclosed(), problems, coverage);
    }

    /** Reports what is wrong with the rows of the page's field tables, whether or not a field is made of them. */
    private static void reportRows(Expansion expansion, Diagnostics diagnostics) {
        ElementTree.deep(expansion.elements(), Element.Table.class)
                .forEach(table -> diagnostics.adopt(table.fields().problems()));
    }
}
