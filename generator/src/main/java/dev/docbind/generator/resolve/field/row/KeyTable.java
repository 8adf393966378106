package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.page.WordPlaces;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of keys: under a header of two columns each row has one identifier in a code span and says what it stands for, such
 * as the languages of a text in many languages.
 */
public final class KeyTable {

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");

    private KeyTable() {}

    /** The keys of the first table, without types of their own; none where it is no table of keys. */
    public static List<FieldNode> first(List<Element> content) {
        return ElementTree.flat(content, Element.Table.class).stream()
                .findFirst()
                .map(KeyTable::keys)
                .orElse(List.of());
    }

    private static List<FieldNode> keys(Element.Table table) {
        List<FieldNode> keys = new ArrayList<>();
        for (Element.Row row : table.rows().stream().skip(1).toList()) {
            Optional<FieldNode> key = row.cells().size() == 2 ? key(row) : Optional.empty();
            if (key.isEmpty()) {
                return List.of();
            }
            keys.add(key.get());
        }
        return keys;
    }

    private static Optional<FieldNode> key(Element.Row row) {
        Element.Cell meaning = row.cells().get(1);
        List<Element> first = row.cells().get(0).content();
        boolean code = first.size() == 1
                && first.get(0) instanceof Element.Paragraph paragraph
                && paragraph.text().spans().size() == 1
                && paragraph.text().spans().get(0) instanceof Span.Code;
        String name = row.cells().get(0).markdown().replace("`", "").strip();
        return code && IDENTIFIER.matcher(name).matches()
                ? Optional.of(FieldNode.key(
                        name,
                        false,
                        false,
                        List.of(),
                        meaning.markdown(),
                        meaning.content(),
                        WordPlaces.of(row.cells().get(0), meaning, row)))
                : Optional.empty();
    }
}
