package dev.docbind.generator.run;

import dev.docbind.generator.page.read.PageChoice;
import dev.docbind.generator.resolve.event.EventCodes;
import dev.docbind.generator.resolve.include.SharedInclude;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.source.SourceFile;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The pages that a run has to read: those that may document one of its methods. A page names its method, in its title or in
 * an example; what it includes may do so, too, and a correction may give it another one. Pages of events are read in any case: which of them concern
 * the run is known by the methods beside them.
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
    public boolean takes(String path, Supplier<SourceFile> file) {
        // An empty text names no method: where it may do so nevertheless, all methods are wanted.
        return mayNameMethod.test("")
                || corrected.contains(path)
                || takes(file.get().text());
    }

    private boolean takes(String text) {
        return mayNameMethod.test(text) || SharedInclude.hasOthers(text) || EventCodes.mayStandIn(text);
    }
}
