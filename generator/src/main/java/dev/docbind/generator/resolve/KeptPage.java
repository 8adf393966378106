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
import dev.docbind.generator.resolve.rule.MethodHead;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.Packed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PageResult} as it is kept.
 *
 * @param lookups what the work on the page looked up: while that is the same, so is the result
 * @param key the digest of all that the result depends on, what was looked up among it
 * @param linked whether there is anything of the components below
 * @param checked what breaks the rules in the method
 */
record KeptPage(
        List<PageLookup> lookups,
        Digest key,
        PageSigns signs,
        List<Diagnostic> read,
        Map<String, List<Diagnostic>> others,
        boolean linked,
        @Nullable MethodHead head,
        @Nullable Packed<Method> method,
        List<Diagnostic> checked,
        List<Event> events,
        List<Placement> placements,
        Set<String> files,
        UnclosedFiles unclosed,
        List<Diagnostic> problems,
        Coverage coverage) {

    static KeptPage of(PageResult result, List<PageLookup> lookups, Digest key) {
        LinkedPage given = result.linked();
        LinkedPage page = given == null ? LinkedPage.lost(result.path()) : given;
        LinkedMethod method = page.method();
        return new KeptPage(
                lookups,
                key,
                result.signs(),
                result.read(),
                result.others(),
                given != null,
                method == null ? null : method.head(),
                method == null ? null : Packed.of(method.documented().method()),
                method == null ? List.of() : method.problems(),
                page.events(),
                page.placements(),
                page.files(),
                page.unclosed(),
                page.problems(),
                page.coverage());
    }

    PageResult result(String path) {
        MethodHead known = head;
        Packed<Method> packed = method;
        LinkedMethod documented = known == null || packed == null
                ? null
                : LinkedMethod.kept(known, key, checked, () -> documented(packed.get()));
        LinkedPage page = linked
                ? new LinkedPage(path, documented, events, placements, files, unclosed, problems, coverage)
                : null;
        return new PageResult(path, signs, read, others, page, List.of());
    }

    private static DocumentedMethod documented(Method method) {
        return new DocumentedMethod(method, Examples.of(method));
    }
}
