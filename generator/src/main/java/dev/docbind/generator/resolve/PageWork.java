package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageLookup;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.identity.DocsLayout;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.structure.MethodStructures;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The work on single pages: each is as an earlier run found it, or is linked. One thread uses it. */
final class PageWork {

    private final Pages pages;
    private final DocsLayout layout;
    private final KeptPages kept;
    private final Diagnostics run;
    private final PageLookups lookups;
    private final PageLinker linker;

    /**
     * Work on pages.
     *
     * @param run the collector of the run; nothing is added to it
     */
    PageWork(Pages pages, DocsLayout layout, KeptPages kept, Diagnostics run) {
        this.pages = pages;
        this.layout = layout;
        this.kept = kept;
        this.run = run;
        this.lookups = new PageLookups(pages);
        this.linker = new PageLinker(lookups);
    }

    PageResult on(String path) {
        boolean admitted = layout.admits(path);
        PageResult known = kept.get(path, admitted, pages);
        if (known != null) {
            return known;
        }
        lookups.begin();
        Diagnostics faults = run.apart();
        LinkedPage linked = admitted ? linked(path, linker::link, faults) : index(path, faults);
        PageResult result = new PageResult(
                path, PageSigns.of(pages.text(path)), pages.problems(path), others(), linked, faults.sorted());
        return kept.put(result, admitted, pages, lookups.all());
    }

    private Map<String, List<Diagnostic>> others() {
        Map<String, List<Diagnostic>> others = new TreeMap<>();
        for (PageLookup lookup : lookups.all()) {
            if (pages.has(lookup.path()) && (lookup.included() || pages.isLost(lookup.path()))) {
                others.put(lookup.path(), pages.problems(lookup.path()));
            }
        }
        return others;
    }

    private @Nullable LinkedPage index(String path, Diagnostics faults) {
        Page page = layout.admitsIndex(path) ? pages.at(path) : null;
        return page == null || pages.isLost(path) ? null : linked(path, linker::linkIndex, faults);
    }

    private @Nullable LinkedPage linked(String path, Function<Page, @Nullable LinkedPage> link, Diagnostics faults) {
        Page page = pages.at(path);
        if (page == null || pages.isLost(path)) {
            return LinkedPage.lost(path);
        }
        Optional<Optional<LinkedPage>> linked =
                faults.attempt(Step.LINK, SourceLocation.file(path), () -> Optional.ofNullable(link.apply(page)));
        return linked.map(found -> found.map(whole -> completed(whole, faults)).orElse(null))
                .orElseGet(() -> LinkedPage.lost(path));
    }

    private static LinkedPage completed(LinkedPage page, Diagnostics faults) {
        LinkedMethod method = page.method();
        if (method == null) {
            return page;
        }
        DocumentedMethod whole =
                Linker.completed(method.documented(), Step.COMPLETE, MethodStructures::complete, faults);
        return page.with(LinkedMethod.checked(whole, null, faults.apart()));
    }
}
