package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.resolve.coverage.Coverage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What linking one page gave.
 *
 * @param path the page
 * @param method its method, null where it should have one and it cannot be identified, or has events or placements
 * @param events its events
 * @param placements its placements
 * @param files the files that it was made from
 * @param unclosed those of the files in which a table is never closed
 * @param problems what is wrong with it
 * @param coverage how much of it was read
 */
record LinkedPage(
        String path,
        @Nullable LinkedMethod method,
        List<Event> events,
        List<Placement> placements,
        Set<String> files,
        UnclosedFiles unclosed,
        List<Diagnostic> problems,
        Coverage coverage) {

    /** The same page with a method that has more. */
    LinkedPage with(LinkedMethod other) {
        return new LinkedPage(path, other, events, placements, files, unclosed, problems, coverage);
    }

    /** A page that a fault has cost; it is reported already. */
    static LinkedPage lost(String path) {
        return new LinkedPage(
                path, null, List.of(), List.of(), Set.of(path), UnclosedFiles.NONE, List.of(), Coverage.NONE);
    }
}
