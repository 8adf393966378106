package dev.docbind.generator.run;

import dev.docbind.generator.page.read.PageChoice;
import dev.docbind.generator.resolve.event.EventCodes;
import dev.docbind.generator.resolve.include.IncludedFiles;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.resolve.placement.PlacementCodes;
import dev.docbind.generator.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages that a run has to read: those that may document one of its methods. A page names its method, in its title or in
 * an example; what it includes may do so, too, and a correction may give it another one. Pages of events and
 * placements are read in any case: which of them concern the run is known by its methods.
 */
public final class WantedPages implements PageChoice {

    private final Predicate<String> mayNameMethod;
    private final Set<String> corrected;

    /**
     * The pages of a run.
     *
     * @param mayNameMethod whether a text may name a method of the run
     * @param overrides the corrections of the run
     */
    public WantedPages(Predicate<String> mayNameMethod, Overrides overrides) {
        this.mayNameMethod = mayNameMethod;
        this.corrected = overrides.pages();
    }

    @Override
    public boolean takes(String path, Function<String, @Nullable SourceFile> files) {
        // An empty text names no method: where it may do so nevertheless, all methods are wanted.
        return mayNameMethod.test("") || corrected.contains(path) || mayConcern(path, files);
    }

    /** Whether a page, or what becomes a part of it, may be about a method of the run, an event or a placement. */
    private boolean mayConcern(String path, Function<String, @Nullable SourceFile> files) {
        Set<String> met = new HashSet<>(Set.of(path));
        Deque<String> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            SourceFile file = files.apply(open.pop());
            if (file != null) {
                if (mayNameMethod.test(file.text())
                        || EventCodes.mayStandIn(file.text())
                        || PlacementCodes.mayStandIn(file.text())) {
                    return true;
                }
                IncludedFiles.of(file).stream().filter(met::add).forEach(open::push);
            }
        }
        return false;
    }
}
