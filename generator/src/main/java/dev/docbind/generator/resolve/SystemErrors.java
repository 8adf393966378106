package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.error.ErrorLinker;
import dev.docbind.generator.resolve.include.SharedInclude;
import dev.docbind.generator.source.SourceLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The errors that any method may answer: the table of the shared include. */
final class SystemErrors {

    private SystemErrors() {}

    /** The rows of the include that stands nearest to the root; none where there is no such file. */
    static List<ErrorRow> of(Pages pages, Diagnostics diagnostics) {
        return pages.paths().stream()
                .filter(path ->
                        path.equals(SharedInclude.SYSTEM_ERRORS) || path.endsWith("/" + SharedInclude.SYSTEM_ERRORS))
                .min(Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(pages::included)
                .flatMap(page -> rows(page, diagnostics))
                .orElse(List.of());
    }

    private static Optional<List<ErrorRow>> rows(Page page, Diagnostics diagnostics) {
        return diagnostics.attempt(
                Step.LINK, SourceLocation.file(page.path()), () -> new ErrorLinker().all(page.elements(), diagnostics));
    }
}
