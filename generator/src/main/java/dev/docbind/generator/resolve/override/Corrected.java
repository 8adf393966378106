package dev.docbind.generator.resolve.override;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** What pages document, with corrections. */
final class Corrected<T> {

    private final List<T> documented;
    private final Function<T, SourceLocation> place;
    private final BiFunction<T, Correction, T> edit;

    /**
     * What is to be corrected.
     *
     * @param edit changes one of it; returns the very same one where the correction does not match it
     */
    Corrected(List<T> documented, Function<T, SourceLocation> place, BiFunction<T, Correction, T> edit) {
        this.documented = new ArrayList<>(documented);
        this.place = place;
        this.edit = edit;
    }

    List<T> by(List<Correction> corrections, Predicate<String> expected, Diagnostics diagnostics) {
        for (Correction correction : corrections) {
            boolean noted = !correction.shipped() || expected.test(correction.page());
            if (!apply(correction, diagnostics) && noted) {
                unmatched(correction, diagnostics);
            }
        }
        return documented;
    }

    private boolean apply(Correction correction, Diagnostics diagnostics) {
        boolean matched = false;
        for (int i = 0; i < documented.size(); i++) {
            T one = documented.get(i);
            SourceLocation where = place.apply(one);
            if (where.path().equals(correction.page())) {
                T changed = diagnostics
                        .attempt(Step.CORRECT, where, () -> edit.apply(one, correction))
                        .orElse(one);
                matched |= !changed.equals(one);
                documented.set(i, changed);
            }
        }
        return matched;
    }

    private static void unmatched(Correction correction, Diagnostics diagnostics) {
        diagnostics.note(
                "override-unmatched",
                SourceLocation.file(correction.page()),
                "the override of " + correction.path() + " matches nothing: " + JsonTree.text(correction.expected())
                        + " does not stand there",
                "remove it when the page is mended");
    }
}
