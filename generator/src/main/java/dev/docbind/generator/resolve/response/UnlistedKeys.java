package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.InstanceNames;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys that an answer shows beside those that rows describe. They are found before types are resolved, and set apart after
 * that: they are no rows.
 */
final class UnlistedKeys {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_0-9]*");

    private UnlistedKeys() {}

    /** An answer with the keys that stand beside described ones. What another page defines stays as it is there. */
    static List<FieldNode> added(List<FieldNode> roots, ExampleValues envelope) {
        return FieldNode.each(
                roots, root -> root.name().equals(Envelope.RESULT) ? added(root, envelope.member(root.name())) : root);
    }

    private static FieldNode added(FieldNode node, ExampleValues shape) {
        if (node.place().describes()
                || node.listing().definition() != null
                || node.fields().isEmpty()) {
            return node;
        }
        ExampleValues inside = shape.core();
        ExampleValues level =
                node.place().container() == Container.MAP ? inside.anyMember().core() : inside;
        FieldNode deeper = node.withEach(child -> added(child, level.member(child.wireName())));
        return areRowsOf(node.fields(), level) ? withUnlisted(deeper, level) : deeper;
    }

    /** Whether the rows of a level are all that the page says of its object: at least half of them are shown, and no key is open. */
    private static boolean areRowsOf(List<FieldNode> level, ExampleValues inside) {
        List<FieldNode> rows = level.stream().filter(FieldNode::documented).toList();
        long shown = rows.stream().filter(row -> inside.has(row.wireName())).count();
        return shown > 0
                && Majority.atLeastHalf(shown, rows.size())
                && !inside.isMap()
                && level.stream()
                        .noneMatch(row -> row.place().map() || row.place().describes());
    }

    private static FieldNode withUnlisted(FieldNode node, ExampleValues level) {
        Set<String> known = new HashSet<>();
        for (FieldNode row : node.fields()) {
            known.add(key(row.name()));
            known.add(key(row.wireName()));
        }
        List<FieldNode> fields = new ArrayList<>(node.fields());
        for (String name : level.names()) {
            boolean own = NAME.matcher(name).matches() && !InstanceNames.isNumbered(name);
            if (own && known.add(key(name)) && !Descriptions.is(level.member(name))) {
                fields.add(ExampleFields.completed(FieldNode.shown(name, node.location()), level.member(name)));
            }
        }
        return node.with(fields);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The answer, where what no row of a level describes, nor anything inside it, is set apart from the rows. */
    static List<Field> apart(List<Field> fields) {
        List<Field> all = new ArrayList<>(fields.size());
        for (Field field : fields) {
            all.add(apart(field));
        }
        return all;
    }

    private static Field apart(Field field) {
        if (field.fields().isEmpty() || field.traits().definition() != null) {
            return field;
        }
        List<Field> inner = apart(field.fields());
        if (inner.stream().noneMatch(child -> child.traits().documented())) {
            return field.with(inner);
        }
        List<Field> rows = new ArrayList<>(inner.size());
        List<Field> unlisted = new ArrayList<>();
        for (Field child : inner) {
            (isDescribed(child) ? rows : unlisted).add(child);
        }
        return field.toBuilder().fields(rows).undocumented(unlisted).build();
    }

    private static boolean isDescribed(Field field) {
        return field.traits().documented() || field.fields().stream().anyMatch(UnlistedKeys::isDescribed);
    }
}
