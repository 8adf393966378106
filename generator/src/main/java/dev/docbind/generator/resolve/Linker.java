package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.coverage.Coverage;
import dev.docbind.generator.resolve.event.EventSubjects;
import dev.docbind.generator.resolve.event.SharedData;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.identity.DocsLayout;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.resolve.overview.ThingOverviews;
import dev.docbind.generator.resolve.paging.PagingWalks;
import dev.docbind.generator.resolve.placement.SharedOptions;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.rule.Rules;
import dev.docbind.generator.resolve.structure.MethodStructures;
import dev.docbind.generator.resolve.thing.Things;
import dev.docbind.generator.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages in, spec out. A page with an error loses its own method; all others are linked. */
public final class Linker {

    private static final Comparator<Method> ORDER =
            Comparator.comparing(Method::name).thenComparingInt(Method::rest).thenComparing(Method::page);

    /** Links the pages of one documentation. */
    public Linked link(Pages pages, Overrides overrides, Diagnostics diagnostics) {
        return link(pages, overrides, KeptLinks.NONE, diagnostics);
    }

    /**
     * Links the pages of one documentation.
     *
     * @param kept what earlier runs linked, and where what this one links is noted
     */
    public Linked link(Pages pages, Overrides overrides, KeptLinks kept, Diagnostics diagnostics) {
        DocsLayout layout = DocsLayout.of(pages.paths());
        List<PageResult> results =
                new Workers().each(pages.wanted(), () -> new PageWork(pages, layout, kept.pages(), diagnostics)::on);
        results.forEach(page -> pages.report(page.path(), page.read()));
        results.forEach(page -> page.reportOthers(pages));
        results.forEach(page -> diagnostics.addAll(page.faults()));
        List<LinkedPage> linked = results.stream()
                .map(PageResult::linked)
                .filter(Objects::nonNull)
                .toList();
        linked.forEach(page -> diagnostics.addAll(page.problems()));
        List<PageSigns> signs = PageSigns.of(results, pages);
        String language = PageSigns.language(signs);
        List<LinkedMethod> documented =
                linked.stream().map(LinkedPage::method).filter(Objects::nonNull).toList();
        Predicate<String> expected = path -> layout.checkout() || pages.has(path);
        List<LinkedMethod> complete = corrected(documented, overrides, language, expected, kept.pages(), diagnostics);
        diagnostics.addAll(ruleProblems(complete, linked, diagnostics.apart()));
        Set<String> wrong = leftOut(linked, ErrorsByFile.of(diagnostics)).stream()
                .map(LeftOut::page)
                .collect(Collectors.toSet());
        List<Event> sent = overrides.applyToEvents(
                linked.stream().flatMap(page -> page.events().stream()).toList(), language, expected, diagnostics);
        LinkedEvents events = LinkedEvents.of(
                sent.stream().filter(event -> !wrong.contains(event.page())).toList(), signs, diagnostics);
        diagnostics.addAll(events.problems(diagnostics.apart()));
        List<Placement> placements = LinkedPlacements.of(linked.stream()
                .flatMap(page -> page.placements().stream())
                .filter(placement -> !wrong.contains(placement.page()))
                .toList());
        Things.Joined namespaces = new Namespaces(
                        new CodeMarks(events.events(), placements), kept.namespaces(), diagnostics)
                .join(complete.stream()
                        .filter(method -> !wrong.contains(method.head().page()))
                        .toList());
        Things.Joined joined = Things.ofAll(namespaces, events.carriers());
        SharedData data = SharedData.of(events.with(joined.events()));
        SharedOptions options = SharedOptions.of(placements);
        List<Thing> things = Stream.of(joined.things(), data.things(), options.things())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Thing::id))
                .toList();
        Spec spec = new Spec(
                language,
                Vocabulary.installed().site(language),
                SystemErrors.of(pages, diagnostics),
                PagingWalks.complete(joined, diagnostics).stream().sorted(ORDER).toList(),
                EventSubjects.complete(data.events(), joined.methods()),
                options.placements(),
                ThingOverviews.complete(
                        things, joined.methods(), path -> kept.pages().overview(path, pages)),
                joined.valueLists(),
                Memory.NONE);
        Coverage coverage = linked.stream().map(LinkedPage::coverage).reduce(Coverage.NONE, Coverage::plus);
        Map<String, Set<String>> files = linked.stream().collect(Collectors.toMap(LinkedPage::path, LinkedPage::files));
        return new Linked(spec, leftOut(linked, ErrorsByFile.of(diagnostics)), coverage, files);
    }

    /** A method with what a step adds; as it was where the step has a fault. */
    static DocumentedMethod completed(
            DocumentedMethod documented,
            Step step,
            BiFunction<Method, Examples, Method> completion,
            Diagnostics diagnostics) {
        Method method = documented.method();
        return diagnostics
                .about(method.name())
                .attempt(
                        step, method.location(), () -> documented.with(completion.apply(method, documented.examples())))
                .orElse(documented);
    }

    /** Recomputes what corrections change. Methods on other pages are not looked at. */
    private static List<LinkedMethod> corrected(
            List<LinkedMethod> documented,
            Overrides overrides,
            String language,
            Predicate<String> expected,
            KeptPages kept,
            Diagnostics diagnostics) {
        Set<String> pages = overrides.pages();
        Iterator<Method> corrected = overrides
                .apply(
                        documented.stream()
                                .filter(method -> pages.contains(method.head().page()))
                                .map(method -> method.documented().method())
                                .toList(),
                        language,
                        expected,
                        diagnostics)
                .iterator();
        List<LinkedMethod> methods = new ArrayList<>(documented.size());
        for (LinkedMethod method : documented) {
            methods.add(
                    pages.contains(method.head().page())
                            ? corrected(method, corrected.next(), kept, diagnostics)
                            : method);
        }
        return methods;
    }

    private static LinkedMethod corrected(
            LinkedMethod before, Method corrected, KeptPages kept, Diagnostics diagnostics) {
        DocumentedMethod page = before.documented();
        if (corrected.equals(page.method())) {
            return before;
        }
        DocumentedMethod revised =
                completed(page.with(corrected), Step.REVISE, MethodStructures::corrected, diagnostics);
        return LinkedMethod.checked(revised, kept.corrected(before.key(), revised.method()), diagnostics.apart());
    }

    /** What the rules find, without what only follows from a table that swallows its page. */
    private static List<Diagnostic> ruleProblems(
            List<LinkedMethod> methods, List<LinkedPage> linked, Diagnostics found) {
        UnclosedFiles unclosed =
                linked.stream().map(LinkedPage::unclosed).reduce(UnclosedFiles.NONE, UnclosedFiles::plus);
        Rules.checkTogether(methods.stream().map(LinkedMethod::head).toList(), found);
        methods.forEach(method -> found.addAll(method.problems()));
        return unclosed.causesByFile(found.sorted());
    }

    private static List<LeftOut> leftOut(List<LinkedPage> linked, ErrorsByFile errors) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (LinkedPage page : linked) {
            String reason = errors.reason(page.files());
            if (!reason.isEmpty()) {
                LinkedMethod method = page.method();
                String name = method == null ? null : method.head().name();
                leftOut.add(new LeftOut(page.path(), name, LeftOut.Cause.ERROR, reason));
            }
        }
        return leftOut;
    }
}
