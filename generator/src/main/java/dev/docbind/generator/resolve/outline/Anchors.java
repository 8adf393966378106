package dev.docbind.generator.resolve.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sections of a page by their anchors: one walk over the page for all its links, at the first of them. */
public final class Anchors {

    private final List<Section> sections;
    private final Map<String, Integer> byOwn = new HashMap<>();
    private final Map<String, Integer> bySlug = new HashMap<>();

    /** The anchors of a page's sections; of two with one anchor the first counts. */
    Anchors(List<Section> sections) {
        this.sections = sections;
    }

    private void index() {
        for (int place = 0; place < sections.size(); place++) {
            Section section = sections.get(place);
            String own = section.heading().anchor();
            byOwn.putIfAbsent(own == null ? "" : own.toLowerCase(Locale.ROOT), place);
            bySlug.putIfAbsent(HeadingText.slug(section.title()), place);
        }
    }

    /** The section that a link to {@code #anchor} leads to. */
    public Optional<Section> find(String anchor) {
        if (byOwn.isEmpty()) {
            index();
        }
        int own = byOwn.getOrDefault(anchor.toLowerCase(Locale.ROOT), sections.size());
        int slug = bySlug.getOrDefault(HeadingText.slug(anchor), sections.size());
        int first = Math.min(own, slug);
        return first < sections.size() ? Optional.of(sections.get(first)) : Optional.empty();
    }
}
