package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.page.read.PageLookup;
import dev.docbind.generator.resolve.coverage.Coverage;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PageResult} as it is kept.
 *
 * @param lookups what the work on the page looked up: while that is the same, so is the result
 * @param linked whether there is anything of the components below
 * @param checked what breaks the rules in the method
 */
record KeptPage(
        List<PageLookup> lookups,
        PageSigns signs,
        List<Diagnostic> read,
        Map<String, List<Diagnostic>> others,
        boolean linked,
        @Nullable Method method,
        List<Diagnostic> checked,
        List<Event> events,
        List<Placement> placements,
        Set<String> files,
        UnclosedFiles unclosed,
        List<Diagnostic> problems,
        Coverage coverage) {

    static KeptPage of(PageResult result, List<PageLookup> lookups) {
        LinkedPage given = result.linked();
        LinkedPage page = given == null ? LinkedPage.lost(result.path()) : given;
        LinkedMethod method = page.method();
        return new KeptPage(
                lookups,
                result.signs(),
                result.read(),
                result.others(),
                given != null,
                method == null ? null : method.documented().method(),
                method == null ? List.of() : method.problems(),
                page.events(),
                page.placements(),
                page.files(),
                page.unclosed(),
                page.problems(),
                page.coverage());
    }

    PageResult result(String path) {
        Method known = method;
        LinkedMethod documented =
                known == null ? null : new LinkedMethod(new DocumentedMethod(known, Examples.of(known)), checked);
        LinkedPage page = linked
                ? new LinkedPage(path, documented, events, placements, files, unclosed, problems, coverage)
                : null;
        return new PageResult(path, signs, read, others, page, List.of());
    }
}
