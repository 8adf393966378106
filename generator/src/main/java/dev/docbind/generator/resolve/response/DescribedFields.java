package dev.docbind.generator.resolve.response;

import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.TopRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of an answer that describes fields: nothing links them to the result, but what they list is what the example
 * describes there.
 *
 * @param rows the rows of the answer, where the result has those of the tables that list its members
 * @param sections the sections of these tables
 */
record DescribedFields(List<FieldNode> rows, Set<Section> sections) {

    /** The rows of an answer with this result; where they are more than the envelope, nothing changes. */
    static DescribedFields of(Outline outline, List<FieldNode> rows, ExampleValues result, TableRows tables) {
        if (rows.stream().anyMatch(row -> !Envelope.holds(row.name())) || !Descriptions.areMost(result)) {
            return new DescribedFields(rows, Set.of());
        }
        List<FieldNode> found = new ArrayList<>();
        Set<Section> taken = new HashSet<>();
        outline.all().stream().filter(DescribedFields::isInner).forEach(section -> {
            List<FieldNode> listed = TopRows.of(section, tables);
            if (areMembers(listed, result)) {
                found.addAll(listed);
                taken.add(section);
            }
        });
        return found.isEmpty()
                ? new DescribedFields(rows, taken)
                : new DescribedFields(
                        FieldNode.each(rows, row -> row.name().equals(Envelope.RESULT) ? row.listing(found) : row),
                        taken);
    }

    private static boolean isInner(Section section) {
        return section.kind().answers() && section.said() == SectionKind.OTHER;
    }

    private static boolean areMembers(List<FieldNode> listed, ExampleValues result) {
        long shown =
                listed.stream().filter(row -> result.core().has(row.name())).count();
        return Majority.moreThanHalf(shown, listed.size());
    }
}
