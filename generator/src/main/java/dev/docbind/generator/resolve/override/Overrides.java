package dev.docbind.generator.resolve.override;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
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
        return new Corrected<>(methods, Method::location, MethodEdit::apply)
                .by(meant(language, false), expected, diagnostics);
    }

    /** The events of a documentation in a language, corrected as {@link #apply the methods} are. */
    public List<Event> applyToEvents(
            List<Event> events, String language, Predicate<String> expected, Diagnostics diagnostics) {
        return new Corrected<>(events, Event::location, EventEdit::apply)
                .by(meant(language, true), expected, diagnostics);
    }

    private List<Correction> meant(String language, boolean event) {
        return corrections.stream()
                .filter(correction ->
                        correction.language() == null || correction.language().equals(language))
                .filter(correction -> EventEdit.isOfEvent(correction) == event)
                .toList();
    }
}
