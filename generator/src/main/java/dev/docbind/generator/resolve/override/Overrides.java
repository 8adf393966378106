package dev.docbind.generator.resolve.override;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Corrections of wrong pages: each says what stands there, so that it ends by itself when the page is mended. */
public final class Overrides {

    private static final Overrides NONE = new Overrides(List.of());

    private final List<Correction> corrections;

    /** These corrections, applied in their order. */
    public Overrides(List<Correction> corrections) {
        this.corrections = List.copyOf(corrections);
    }

    /** No correction. */
    public static Overrides none() {
        return NONE;
    }

    /** The pages that are corrected. */
    public Set<String> pages() {
        return corrections.stream().map(Correction::page).collect(Collectors.toSet());
    }

    /** These corrections and then others. */
    public Overrides and(Overrides others) {
        List<Correction> all = new ArrayList<>(corrections);
        all.addAll(others.corrections);
        return new Overrides(all);
    }

    /**
     * The methods of a documentation in a language, corrected. A correction that matches nothing is noted, but for one that
     * comes with the generator where its page cannot be expected.
     *
     * @param expected whether the documentation has a page, or ought to have it
     */
    public List<Method> apply(
            List<Method> methods, String language, Predicate<String> expected, Diagnostics diagnostics) {
        List<Method> corrected = new ArrayList<>(methods);
        for (Correction correction : corrections) {
            boolean meant =
                    correction.language() == null || correction.language().equals(language);
            boolean noted = !correction.shipped() || expected.test(correction.page());
            if (meant && !apply(correction, corrected, diagnostics) && noted) {
                unmatched(correction, diagnostics);
            }
        }
        return corrected;
    }

    private static boolean apply(Correction correction, List<Method> methods, Diagnostics diagnostics) {
        boolean matched = false;
        for (int i = 0; i < methods.size(); i++) {
            Method method = methods.get(i);
            if (method.page().equals(correction.page())) {
                Method changed = diagnostics
                        .attempt(Step.CORRECT, method.location(), () -> MethodEdit.apply(method, correction))
                        .orElse(method);
                matched |= !changed.equals(method);
                methods.set(i, changed);
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
