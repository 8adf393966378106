package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.LeftOut;
import dev.docbind.generator.resolve.Linked;
import dev.docbind.generator.source.DocTree;
import dev.docbind.generator.source.LostFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sums a run up. */
final class ResultAssembly {

    private ResultAssembly() {}

    static GenerationResult of(
            GenerationRequest request,
            DocTree docs,
            Linked linked,
            Emission emission,
            Diagnostics diagnostics,
            List<Path> written) {
        UnselectedPages unselected = UnselectedPages.of(request.selection(), linked);
        List<Problem> problems = diagnostics.sorted().stream()
                .map(Problem::of)
                .filter(problem -> !unselected.contains(problem.path()))
                .toList();
        List<LeftOutMethod> leftOut = leftOut(request, docs, linked, emission);
        return new GenerationResult(
                docs.files().size(),
                linked.spec().methods().size() + linked.leftOut().size(),
                emission.bindings().keySet().stream().map(Method::name).toList(),
                leftOut,
                problems,
                written,
                request.failurePolicy().fails(problems),
                CoverageLines.of(linked.coverage()));
    }

    private static List<LeftOutMethod> leftOut(
            GenerationRequest request, DocTree docs, Linked linked, Emission emission) {
        List<LeftOutMethod> all = new ArrayList<>();
        for (LostFile file : docs.lost()) {
            all.add(new LeftOutMethod(file.path(), "", file.reason()));
        }
        for (LeftOut page : linked.leftOut()) {
            String method = page.method() == null ? "" : page.method();
            all.add(new LeftOutMethod(page.page(), method, page.reason()));
        }
        for (Method method : linked.spec().methods()) {
            if (!request.selection().takes(method.name())) {
                all.add(new LeftOutMethod(method.page(), method.name(), LeftOutMethod.NOT_SELECTED));
            } else if (!emission.bindings().containsKey(method)) {
                all.add(new LeftOutMethod(method.page(), method.name(), "not emitted"));
            }
        }
        all.sort(Comparator.comparing(LeftOutMethod::page));
        return all;
    }
}
