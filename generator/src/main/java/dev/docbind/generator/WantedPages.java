package dev.docbind.generator;

import dev.docbind.generator.resolve.include.SharedInclude;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.source.SourceFile;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pages that a run has to read: those that may document one of its methods. A page names its method, in its title or in
 * an example; what it includes may do so, too, and a correction may give it another one.
 */
final class WantedPages implements Predicate<SourceFile> {

    private final MethodSelection selection;
    private final Set<String> corrected;

    WantedPages(MethodSelection selection, Overrides overrides) {
        this.selection = selection;
        this.corrected = overrides.pages();
    }

    @Override
    public boolean test(SourceFile file) {
        return selection.mayConcern(file.text())
                || corrected.contains(file.path())
                || SharedInclude.hasOthers(file.text());
    }
}
