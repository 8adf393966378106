package dev.docbind.generator.resolve.example;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.json.JsonRead;
import dev.docbind.generator.source.SourceLocation;

/** Reports examples that are no JSON, and those that are JSON only after mending. */
final class FenceProblems {

    private FenceProblems() {}

    /**
     * Reports what came of reading an example.
     *
     * @param what the example, such as "the answer"
     * @param fence the fence that it stands in
     * @param start where its text begins
     */
    static void report(
            String what, SourceLocation fence, SourceLocation start, JsonRead read, Diagnostics diagnostics) {
        if (read.json() == null) {
            diagnostics.warning(
                    "json-broken",
                    FencePlace.behind(start, read.place(), fence),
                    what + " is no JSON: " + read.problem(),
                    "it is kept as text only");
        } else if (read.repaired()) {
            diagnostics.warning(
                    "json-repaired",
                    FencePlace.behind(start, read.place(), fence),
                    what + " is no strict JSON: " + read.problem(),
                    "it is read as it is meant");
        }
    }
}
