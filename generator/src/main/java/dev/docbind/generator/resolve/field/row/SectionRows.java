package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.Placeholders;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that a section lists: its tables, its tabs' tables, or its bullets. */
public final class SectionRows {

    private final TableRows tables;

    public SectionRows(TableRows tables) {
        this.tables = tables;
    }

    /** The fields of a section; those of its sub-sections where it has none itself, as variants. */
    public List<FieldNode> fields(Section section) {
        List<FieldNode> own = fields(section.content());
        if (!own.isEmpty() || section.children().isEmpty()) {
            return own;
        }
        List<FieldNode> variants = new ArrayList<>();
        boolean alone = section.children().size() == 1;
        for (Section child : section.children()) {
            List<FieldNode> rows = fields(child.content());
            variants.addAll(alone ? rows : variant(rows, child.title()));
        }
        return variants;
    }

    /** The rows as those of a variant, but for those that are of another. */
    static List<FieldNode> variant(List<FieldNode> rows, String title) {
        return FieldNode.each(rows, row -> row.variant() == null ? row.in(title) : row);
    }

    /** The fields that blocks list: tables first, bullets where there is no table. */
    public List<FieldNode> fields(List<Element> content) {
        List<FieldNode> rows = new ArrayList<>();
        String caption = null;
        int count = fieldTables(content);
        for (Element element : content) {
            if (element instanceof Element.Table table && !ValueTable.is(table)) {
                rows.addAll(tables.read(table, count > 1 ? caption : null));
                caption = null;
            } else if (element instanceof Element.Tabs tabs) {
                rows.addAll(tabs(tabs));
            } else if (element instanceof Element.Cut cut) {
                rows.addAll(fields(cut.content()));
            } else if (element instanceof Element.Paragraph paragraph) {
                caption = caption(paragraph);
            }
        }
        return rows.isEmpty() ? bullets(content) : rows;
    }

    private static int fieldTables(List<Element> content) {
        int count = 0;
        for (Element element : content) {
            count += element instanceof Element.Table table && !ValueTable.is(table) ? 1 : 0;
        }
        return count;
    }

    private static @Nullable String caption(Element.Paragraph paragraph) {
        String text = paragraph.text().plain().strip().replaceAll("[:.]$", "");
        return text.isEmpty() || text.contains("\n") || text.length() > 80 ? null : text;
    }

    private List<FieldNode> tabs(Element.Tabs tabs) {
        List<FieldNode> rows = new ArrayList<>();
        for (Element.Tab tab : tabs.tabs()) {
            rows.addAll(FieldNode.each(fields(tab.content()), row -> row.in(tab.label())));
        }
        return rows;
    }

    private static List<FieldNode> bullets(List<Element> content) {
        return ElementTree.flat(content, Element.ItemList.class).stream()
                .map(BulletKeys::of)
                .flatMap(List::stream)
                .filter(bullet -> bullet.key().matches("[\\p{L}_#<{*][^\\s]*") && !Placeholders.isAnyName(bullet.key()))
                .map(BulletKeys::field)
                .toList();
    }

    /** The values that a section lists for a scalar. */
    public List<AllowedValue> values(Section section, String field) {
        List<AllowedValue> values = new ArrayList<>();
        ElementTree.flat(section.content(), Element.Table.class)
                .forEach(table -> values.addAll(ValueTable.read(table, field)));
        if (values.isEmpty()) {
            ElementTree.flat(section.content(), Element.ItemList.class).stream()
                    .map(BulletKeys::of)
                    .flatMap(List::stream)
                    .map(BulletKeys.Bullet::value)
                    .forEach(values::add);
        }
        return values;
    }
}
