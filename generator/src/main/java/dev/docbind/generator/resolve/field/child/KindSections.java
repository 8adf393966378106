package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.resolve.field.row.SectionRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Majority;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a page that explains one type has on the kinds of it: a section without a table of its own, below which each kind has
 * one. Kinds of one thing have most of their fields in common; sections that do not explain other things.
 */
final class KindSections {

    private final SectionRows sections;

    KindSections(SectionRows sections) {
        this.sections = sections;
    }

    /** The fields of all kinds, as variants; none where the page has no kinds. */
    List<FieldNode> fields(Outline page) {
        List<FieldNode> fields = new ArrayList<>();
        for (Section section : page.all()) {
            if (section.children().size() > 1
                    && sections.fields(section.content()).isEmpty()
                    && areKinds(section.children())) {
                fields.addAll(sections.fields(section));
            }
        }
        return fields;
    }

    private boolean areKinds(List<Section> children) {
        List<Set<String>> names = children.stream()
                .map(child -> sections.fields(child.content()).stream()
                        .map(row -> row.name())
                        .collect(Collectors.toSet()))
                .toList();
        return names.stream().allMatch(own -> !own.isEmpty() && mostAreElsewhere(own, names));
    }

    private static boolean mostAreElsewhere(Set<String> own, List<Set<String>> all) {
        long shared = own.stream()
                .filter(name -> all.stream().anyMatch(other -> other != own && other.contains(name)))
                .count();
        return Majority.moreThanHalf(shared, own.size());
    }
}
