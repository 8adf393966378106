package dev.docbind.generator.resolve.field;

import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sections of a page by the fields that their headings name: one walk over the page for all its fields. */
final class NamedSections {

    private final Map<String, List<Section>> byName = new HashMap<>();

    /** The sections of {@code outline} that {@code region} takes and that are about nothing else than a field. */
    NamedSections(Outline outline, Predicate<Section> region) {
        outline.all()
                .filter(region)
                .filter(section -> SectionKind.of(section.title()) == SectionKind.OTHER)
                .forEach(this::add);
    }

    private void add(Section section) {
        Set<String> names = new HashSet<>(HeadingNames.fields(section.title()));
        String anchor = section.heading().anchor();
        if (anchor != null) {
            names.add(anchor.toLowerCase(Locale.ROOT));
        }
        names.forEach(name ->
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(section));
    }

    /** The sections that name the field, in the order of the page. */
    Stream<Section> of(String field) {
        return byName.getOrDefault(field.toLowerCase(Locale.ROOT), List.of()).stream();
    }
}
