package dev.docbind.generator.resolve.response;

import dev.docbind.generator.resolve.field.child.ChildFinder;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.TopRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** The one response table that nothing links to belongs to the one structured row that has no table. */
final class UnlinkedTable {

    private UnlinkedTable() {}

    /** The rows of an answer, with that table where there is one. */
    static List<FieldNode> adopted(Outline outline, List<FieldNode> rows, ChildFinder children, TableRows tables) {
        List<FieldNode> bare = new ArrayList<>();
        addBare(rows, bare);
        List<Section> loose = outline.all().stream()
                .filter(section -> section.kind() == SectionKind.RETURNED || section.kind() == SectionKind.RESPONSE)
                .filter(section -> !children.uses(section))
                .filter(section -> !section.title().isBlank() && isInner(outline, section))
                .toList();
        List<FieldNode> found = loose.size() == 1 ? TopRows.of(loose.get(0), tables) : List.of();
        boolean flat = rows.stream().anyMatch(row -> !Envelope.holds(row.name()));
        if (bare.size() != 1 || flat || found.isEmpty()) {
            return rows;
        }
        List<FieldNode> complete = children.complete(found);
        FieldNode owner = bare.get(0);
        FieldNode whole =
                owner.with(owner.listing().under(loose.get(0).title())).with(complete);
        return replaced(rows, owner, whole);
    }

    private static List<FieldNode> replaced(List<FieldNode> rows, FieldNode old, FieldNode other) {
        return FieldNode.each(rows, row -> row == old ? other : row.with(replaced(row.fields(), old, other)));
    }

    /** Whether the section has a heading of its own inside the response, rather than being the response. */
    private static boolean isInner(Outline outline, Section section) {
        return TopRows.isOwn(section)
                && outline.all().stream().anyMatch(outer -> outer.children().contains(section));
    }

    private static void addBare(List<FieldNode> rows, List<FieldNode> bare) {
        for (FieldNode row : rows) {
            if (row.fields().isEmpty() && row.structured() && !row.name().equals(Envelope.TIME)) {
                bare.add(row);
            }
            addBare(row.fields(), bare);
        }
    }
}
