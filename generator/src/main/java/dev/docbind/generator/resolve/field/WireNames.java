package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the examples' spelling of a name where all of them agree on one that differs from the table's in case only. */
final class WireNames {

    private WireNames() {}

    /** One level and those below it under the names that are sent. */
    static List<FieldNode> spelled(List<FieldNode> level, ExampleValues shown, Diagnostics diagnostics) {
        if (level.isEmpty()) {
            return level;
        }
        ExampleValues shape = shown.core();
        Set<String> written = level.stream().map(FieldNode::name).collect(Collectors.toSet());
        return FieldNode.each(level, node -> {
            FieldNode spelled = spelled(node, shape, written, diagnostics);
            ExampleValues member = shape.member(spelled.wireName());
            ExampleValues inside =
                    node.place().entry() == null ? member : member.core().anyMember();
            return spelled.with(spelled(node.fields(), inside, diagnostics));
        });
    }

    private static FieldNode spelled(
            FieldNode node, ExampleValues shape, Set<String> written, Diagnostics diagnostics) {
        List<String> others = shape.spellings(node.name()).stream()
                .filter(name -> !written.contains(name))
                .toList();
        if (shape.has(node.wireName()) || others.size() != 1 || node.place().map()) {
            return node;
        }
        FieldNode spelled = node.with(node.place().spelled(others.get(0)));
        diagnostics.warning(
                "name-case-differs",
                node.row().nameLocation(),
                "the table says " + node.name() + ", the examples send " + spelled.wireName(),
                "the examples' spelling is sent");
        return spelled;
    }
}
