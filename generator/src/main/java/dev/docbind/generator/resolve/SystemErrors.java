package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.resolve.error.ErrorLinker;
import dev.docbind.generator.resolve.include.SharedInclude;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The errors that any method may answer: the table of the shared include. */
final class SystemErrors {

    private SystemErrors() {}

    /** The rows of the include that stands nearest to the root; none where there is no such file. */
    static List<ErrorRow> of(Collection<Page> pages, Diagnostics diagnostics) {
        return pages.stream()
                .filter(page -> ("/" + page.path()).endsWith("/" + SharedInclude.SYSTEM_ERRORS))
                .min(Comparator.<Page>comparingInt(page -> page.path().length()).thenComparing(Page::path))
                .map(page -> new ErrorLinker().all(page.elements(), diagnostics))
                .orElse(List.of());
    }
}
