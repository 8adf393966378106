package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.tree.CellFacts;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.List;

/** What one cell says, gathered block by block: what a list means depends on what was found before it. */
final class CellReading {

    private final FieldNode row;
    private final CellReader reader;
    private final List<FieldNode> fields;
    private final List<AllowedValue> values = new ArrayList<>();
    private final List<String> operators = new ArrayList<>();
    private final InlineValues inline;
    private boolean some;

    CellReading(FieldNode row, CellReader reader) {
        this.row = row;
        this.reader = reader;
        this.fields = new ArrayList<>(row.fields());
        this.inline = new InlineValues(row.name(), row.location());
        read(row.row().content());
    }

    /** The row with all that was found. */
    FieldNode node() {
        if (values.isEmpty() && operators.isEmpty() && fields.isEmpty() && !row.structured()) {
            values.addAll(inline.values());
            some |= inline.areSome();
        }
        CellFacts facts = TextFacts.of(row.row()).listing(values, some, operators);
        return row.with(facts).with(fields.size() == row.fields().size() ? row.fields() : fields);
    }

    private void read(List<Element> content) {
        String introduction = "";
        String scheme = "";
        for (Element element : content) {
            if (element instanceof Element.Paragraph paragraph) {
                introduction = lastLine(paragraph);
                inline.read(paragraph.text().markdown().strip());
            } else if (element instanceof Element.CodeFence fence) {
                scheme = fence.text();
            } else if (element instanceof Element.ItemList list) {
                bullets(BulletKeys.of(list), introduction, scheme);
                introduction = "";
            } else if (element instanceof Element.Table table) {
                table(table, introduction);
            } else {
                inside(element, introduction);
            }
        }
    }

    private void inside(Element element, String introduction) {
        List<Element.Table> tables = ElementTree.deep(List.of(element), Element.Table.class);
        if (!tables.isEmpty()) {
            table(tables.get(0), introduction);
        }
    }

    private void table(Element.Table table, String introduction) {
        if (!row.structured() || ValueTable.is(table)) {
            some |= ListRole.areSome(introduction);
            values.addAll(ValueTable.read(table, row.name()));
        } else {
            fields.addAll(reader.tables().read(table, null));
        }
    }

    private static String lastLine(Element.Paragraph paragraph) {
        String text = paragraph.text().markdown().strip();
        return text.substring(text.lastIndexOf('\n') + 1).strip();
    }

    private void bullets(List<BulletKeys.Bullet> bullets, String introduction, String scheme) {
        if (bullets.isEmpty() || SchemeWords.explains(bullets, scheme, reader.shown())) {
            return;
        }
        switch (ListRole.of(row.row(), fields, bullets, introduction, reader.shown())) {
            case OPERATORS ->
                bullets.stream()
                        .map(BulletKeys.Bullet::key)
                        .filter(ListRole::isOperator)
                        .forEach(operators::add);
            case VALUES -> {
                values.addAll(BulletKeys.values(bullets));
                some |= ListRole.areSome(introduction);
            }
            case KEYS -> bullets.forEach(this::key);
            case NOTHING -> {}
        }
    }

    private void key(BulletKeys.Bullet bullet) {
        boolean known = ListRole.has(fields, bullet.key());
        if (!known && ListRole.isKey(bullet.key())) {
            fields.add(reader.read(BulletKeys.field(bullet)));
        }
    }
}
