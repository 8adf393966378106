package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.store.Digest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the work on one page gave.
 *
 * @param path the page
 * @param signs what its text tells about the documentation
 * @param read what is wrong with the way in which it is written
 * @param others the same of the pages that became a part of it, and of those that a fault has cost
 * @param linked what linking it gave; null where it documents no method and has no problem that would hide one
 * @param faults what went wrong on the way that is reported nowhere else
 */
record PageResult(
        String path,
        PageSigns signs,
        List<Diagnostic> read,
        Map<String, List<Diagnostic>> others,
        @Nullable LinkedPage linked,
        List<Diagnostic> faults) {

    /** The same result, of which the digest of all that it depends on is known. */
    PageResult with(Digest key) {
        LinkedMethod method = linked == null ? null : linked.method();
        return linked == null || method == null
                ? this
                : new PageResult(path, signs, read, others, linked.with(method.with(key)), faults);
    }

    void reportOthers(Pages pages) {
        others.forEach(pages::report);
    }

    /** Whether nothing of it is a fault of this program, which need not be there the next time. */
    boolean isSound() {
        LinkedMethod method = linked == null ? null : linked.method();
        return faults.isEmpty()
                && areSound(read)
                && others.values().stream().allMatch(PageResult::areSound)
                && (method == null || areSound(method.problems()));
    }

    private static boolean areSound(List<Diagnostic> problems) {
        return problems.stream().allMatch(problem -> problem.trace() == null);
    }
}
