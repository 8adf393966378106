package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The sections of a page by the fields that their headings name: one walk over the page for all its fields. */
final class NamedSections {

    private final List<Section> sections;
    /** The places, in the list of sections, of those whose titles name a field. */
    private final Map<String, List<Integer>> titled = new HashMap<>();
    /** The places of those that an anchor gives to a field. */
    private final Map<String, List<Integer>> anchored = new HashMap<>();

    /** The sections of {@code outline} that {@code region} takes. */
    NamedSections(Outline outline, Predicate<Section> region) {
        sections = outline.all().stream().filter(region).toList();
        for (int place = 0; place < sections.size(); place++) {
            Section section = sections.get(place);
            for (String name : HeadingNames.fields(section.title())) {
                add(titled, name, place);
            }
            String anchor = section.heading().anchor();
            if (anchor != null) {
                add(anchored, anchor.toLowerCase(Locale.ROOT), place);
            }
        }
    }

    private static void add(Map<String, List<Integer>> places, String name, int place) {
        places.computeIfAbsent(name, key -> new ArrayList<>(1)).add(place);
    }

    /** The sections about nothing else than a field, named by itself or by the path to it, in the order of the page. */
    List<Section> of(String field, String path) {
        List<Integer> byTitle = places(titled, field);
        List<Integer> byPath = places(titled, path);
        List<Integer> byAnchor = places(anchored, field);
        if (byTitle.isEmpty() && byPath.isEmpty() && byAnchor.isEmpty()) {
            return List.of();
        }
        SortedSet<Integer> places = new TreeSet<>(byTitle);
        places.addAll(byPath);
        places.addAll(byAnchor);
        return places.stream()
                .map(sections::get)
                .filter(section -> section.said() == SectionKind.OTHER)
                .toList();
    }

    /** The sections whose titles name the field, in the order of the page. */
    List<Section> titled(String field) {
        List<Integer> places = places(titled, field);
        return places.isEmpty() ? List.of() : places.stream().map(sections::get).toList();
    }

    private static List<Integer> places(Map<String, List<Integer>> places, String name) {
        return places.isEmpty() ? List.of() : places.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
