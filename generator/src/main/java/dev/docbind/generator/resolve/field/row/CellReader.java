package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ShownWords;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a row's own cell says about its field: keys, values, operators, nested tables, facts of the text. */
public final class CellReader {

    private final TableRows tables;
    private final ShownWords shown;

    public CellReader(TableRows tables, ShownWords shown) {
        this.tables = tables;
        this.shown = shown;
    }

    /** Reads a field's cell, once, and, where it lists keys, those keys' bullets. */
    public void read(FieldDraft draft, Diagnostics diagnostics) {
        if (draft.read) {
            return;
        }
        draft.read = true;
        TextFacts.read(draft);
        String introduction = "";
        String scheme = "";
        for (Element element : draft.content) {
            if (element instanceof Element.Paragraph paragraph) {
                introduction = lastLine(paragraph);
            } else if (element instanceof Element.CodeFence fence) {
                scheme = fence.text();
            } else if (element instanceof Element.ItemList list) {
                bullets(draft, list, introduction, scheme, diagnostics);
                introduction = "";
            } else if (element instanceof Element.Table table) {
                table(draft, table, diagnostics);
            } else {
                inside(draft, element, diagnostics);
            }
        }
    }

    private void inside(FieldDraft draft, Element element, Diagnostics diagnostics) {
        List<Element.Table> tables = ElementTree.deep(List.of(element), Element.Table.class);
        if (!tables.isEmpty()) {
            table(draft, tables.get(0), diagnostics);
        }
    }

    private void table(FieldDraft draft, Element.Table table, Diagnostics diagnostics) {
        if (!draft.structured() || ValueTable.is(table)) {
            draft.values.addAll(ValueTable.read(table, draft.name));
        } else {
            draft.fields.addAll(tables.read(table, null, diagnostics));
        }
    }

    private static String lastLine(Element.Paragraph paragraph) {
        String text = paragraph.text().markdown().strip();
        return text.substring(text.lastIndexOf('\n') + 1).strip();
    }

    private void bullets(
            FieldDraft draft, Element.ItemList list, String introduction, String scheme, Diagnostics diagnostics) {
        List<BulletKeys.Bullet> bullets = BulletKeys.of(list);
        if (bullets.isEmpty()) {
            return;
        }
        if (StandIn.explains(bullets, scheme, shown)) {
            return;
        }
        switch (ListRole.of(draft, bullets, introduction, shown)) {
            case OPERATORS ->
                bullets.stream()
                        .map(BulletKeys.Bullet::key)
                        .filter(ListRole::isOperator)
                        .forEach(draft.operators::add);
            case VALUES -> bullets.forEach(bullet -> draft.values.add(value(bullet)));
            case KEYS -> keys(draft, bullets, diagnostics);
            case NOTHING -> {}
        }
    }

    private static AllowedValue value(BulletKeys.Bullet bullet) {
        return new AllowedValue(bullet.key(), bullet.text(), bullet.item().location());
    }

    private void keys(FieldDraft draft, List<BulletKeys.Bullet> bullets, Diagnostics diagnostics) {
        Stream<BulletKeys.Bullet> keys =
                bullets.stream().filter(bullet -> ListRole.isKey(bullet.key()) && !ListRole.has(draft, bullet.key()));
        keys.forEach(bullet -> {
            FieldDraft field = BulletKeys.field(bullet);
            read(field, diagnostics);
            draft.fields.add(field);
        });
    }
}
