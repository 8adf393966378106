package dev.docbind.generator.resolve.field;

import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sections of a page by the fields that their headings name: one walk over the page for all its fields. */
final class NamedSections {

    private final List<Section> sections;
    /** The places, in the list of sections, of those whose titles name a field. */
    private final Map<String, SortedSet<Integer>> titled = new HashMap<>();
    /** The places of those that an anchor gives to a field. */
    private final Map<String, SortedSet<Integer>> anchored = new HashMap<>();

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

    private static void add(Map<String, SortedSet<Integer>> places, String name, int place) {
        places.computeIfAbsent(name, key -> new TreeSet<>()).add(place);
    }

    /** The sections about nothing else than a field, named by itself or by the path to it, in the order of the page. */
    Stream<Section> of(String field, String path) {
        SortedSet<Integer> places = new TreeSet<>(places(titled, field));
        places.addAll(places(titled, path));
        places.addAll(places(anchored, field));
        return places.stream().map(sections::get).filter(section -> section.said() == SectionKind.OTHER);
    }

    /** The sections whose titles name the field, in the order of the page. */
    Stream<Section> titled(String field) {
        return places(titled, field).stream().map(sections::get);
    }

    private static SortedSet<Integer> places(Map<String, SortedSet<Integer>> places, String name) {
        return places.getOrDefault(name.toLowerCase(Locale.ROOT), new TreeSet<>());
    }
}
