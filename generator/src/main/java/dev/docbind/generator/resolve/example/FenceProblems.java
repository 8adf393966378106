package dev.docbind.generator.resolve.example;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.JsonRead;

/** Reports examples that are no JSON, and those that are JSON only after mending. */
final class FenceProblems {

    private FenceProblems() {}

    /**
     * Reports what came of reading an example.
     *
     * @param what the example, such as "the answer"
     * @param offset where its text begins inside the fence
     */
    static void report(String what, Element.CodeFence fence, int offset, JsonRead read, Diagnostics diagnostics) {
        if (read.json() == null) {
            diagnostics.warning(
                    "json-broken",
                    FencePlace.at(fence, offset, read.line(), read.column()),
                    what + " is no JSON: " + read.problem(),
                    "it is kept as text only");
        } else if (read.repaired()) {
            diagnostics.warning(
                    "json-repaired",
                    FencePlace.at(fence, offset, read.line(), read.column()),
                    what + " is no strict JSON: " + read.problem(),
                    "it is read as it is meant");
        }
    }
}
