package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.field.row.ListedValues;
import dev.docbind.generator.resolve.field.row.ValueTable;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The values of a field that the table of another page lists, in a section to which the text of its cell links. The same form of
 * link leads to tables about much else, so something else must say that the values are the field's: its default is one of them,
 * the section names the field, or the header of the table does.
 */
final class LinkedValues {

    private static final int FEWEST = 2;

    private final Outlines outlines;

    LinkedValues(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The field with the values of the first such table; the field itself where it has values or there is none. */
    FieldNode given(FieldNode node) {
        if (node.mayHaveFields() || !node.facts().values().isEmpty()) {
            return node;
        }
        for (Span.Link link : TextLinks.in(node.row().content())) {
            Optional<List<AllowedValue>> values = section(node, link).flatMap(section -> values(node, section));
            if (values.isPresent()) {
                return ListedValues.written(node.with(node.facts().withValues(values.get())));
            }
        }
        return node;
    }

    private Optional<Section> section(FieldNode node, Span.Link link) {
        int hash = link.target().indexOf('#');
        return hash <= 0
                ? Optional.empty()
                : outlines.other(node.location().path(), link.target().substring(0, hash))
                        .flatMap(page -> outlines.section(page, link.target().substring(hash + 1)));
    }

    private static Optional<List<AllowedValue>> values(FieldNode node, Section section) {
        List<Element.Table> tables = ElementTree.flat(section.content(), Element.Table.class);
        if (tables.size() != 1) {
            return Optional.empty();
        }
        List<AllowedValue> values = ValueTable.codes(tables.get(0));
        boolean its = isDefault(node, values)
                || ValueTable.isHeadedBy(tables.get(0), node.name())
                || names(section, node.name());
        return its && values.size() >= FEWEST ? Optional.of(values) : Optional.empty();
    }

    private static boolean isDefault(FieldNode node, List<AllowedValue> values) {
        return values.stream()
                .anyMatch(value -> value.value().equals(node.facts().defaultValue()));
    }

    /** Whether a text of the section has the field's name in code, alone or after the names of what it stands in. */
    private static boolean names(Section section, String name) {
        String last = "." + name.toLowerCase(Locale.ROOT);
        return ElementTree.flat(section.content(), Element.Paragraph.class).stream()
                .flatMap(paragraph -> paragraph.text().spans().stream())
                .anyMatch(span ->
                        span instanceof Span.Code code && ("." + code.text().toLowerCase(Locale.ROOT)).endsWith(last));
    }
}
