package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.LeftOut;
import dev.docbind.generator.resolve.Linked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sums a run up. */
final class Outcome {

    private Outcome() {}

    static GenerationResult of(
            GenerationRequest request,
            int pages,
            Linked linked,
            Emission emission,
            Diagnostics diagnostics,
            List<Path> written) {
        UnselectedPages unselected = UnselectedPages.of(request.selection(), linked);
        List<Problem> problems = diagnostics.sorted().stream()
                .map(Problem::of)
                .filter(problem -> !unselected.contains(problem.path()))
                .toList();
        List<LeftOutMethod> leftOut = leftOut(request, linked, emission);
        return new GenerationResult(
                pages,
                linked.spec().methods().size() + linked.leftOut().size(),
                emission.bindings().keySet().stream().map(Method::name).toList(),
                leftOut,
                problems,
                written,
                request.failurePolicy().fails(problems),
                CoverageLines.of(linked.coverage()));
    }

    private static List<LeftOutMethod> leftOut(GenerationRequest request, Linked linked, Emission emission) {
        List<LeftOutMethod> all = new ArrayList<>();
        for (LeftOut page : linked.leftOut()) {
            String method = page.method() == null ? "" : page.method();
            all.add(new LeftOutMethod(page.page(), method, page.reason()));
        }
        for (Method method : linked.spec().methods()) {
            if (!request.selection().takes(method.name())) {
                all.add(new LeftOutMethod(method.page(), method.name(), "not selected"));
            } else if (!emission.bindings().containsKey(method)) {
                all.add(new LeftOutMethod(method.page(), method.name(), "not emitted"));
            }
        }
        all.sort(Comparator.comparing(LeftOutMethod::page));
        return all;
    }
}
