package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a row's own cell says about its field: keys, values, operators, nested tables, facts of the text. */
public final class CellReader {

    private static final Pattern OPERATOR = Pattern.compile("[!<>=%@~+?*]{1,4}");
    private static final Pattern KEY = Pattern.compile("[\\p{L}_#<{*~!=<>%@][^\\s]*|\\d+");
    private static final Set<String> DIRECTIONS = Set.of("asc", "desc");

    private final TableRows tables;

    CellReader(TableRows tables) {
        this.tables = tables;
    }

    /** Reads a field's cell and, where it lists keys, those keys' bullets. */
    void read(FieldDraft draft, Diagnostics diagnostics) {
        TextFacts.read(draft);
        for (Element element : draft.content) {
            if (element instanceof Element.ItemList list) {
                bullets(draft, list, diagnostics);
            } else if (element instanceof Element.Table table) {
                table(draft, table, diagnostics);
            } else {
                inside(draft, element, diagnostics);
            }
        }
    }

    private void inside(FieldDraft draft, Element element, Diagnostics diagnostics) {
        ElementTree.deep(List.of(element), Element.Table.class)
                .limit(1)
                .forEach(table -> table(draft, table, diagnostics));
    }

    private void table(FieldDraft draft, Element.Table table, Diagnostics diagnostics) {
        if (!draft.structured() || ValueTable.is(table)) {
            draft.values.addAll(ValueTable.read(table));
        } else {
            draft.fields.addAll(tables.read(table, null, diagnostics));
        }
    }

    private void bullets(FieldDraft draft, Element.ItemList list, Diagnostics diagnostics) {
        List<BulletKeys.Bullet> bullets = BulletKeys.of(list);
        if (bullets.isEmpty()) {
            return;
        }
        if (bullets.stream().allMatch(bullet -> OPERATOR.matcher(bullet.key()).matches())) {
            bullets.forEach(bullet -> draft.operators.add(bullet.key()));
        } else if (!draft.structured() || isDirections(bullets)) {
            bullets.forEach(bullet -> draft.values.add(value(bullet)));
        } else {
            keys(draft, bullets, diagnostics);
        }
    }

    private static boolean isDirections(List<BulletKeys.Bullet> bullets) {
        return bullets.stream()
                .allMatch(bullet -> DIRECTIONS.contains(bullet.key().toLowerCase(Locale.ROOT)));
    }

    private static AllowedValue value(BulletKeys.Bullet bullet) {
        return new AllowedValue(bullet.key(), bullet.text(), bullet.item().location());
    }

    private void keys(FieldDraft draft, List<BulletKeys.Bullet> bullets, Diagnostics diagnostics) {
        if (!bullets.stream().allMatch(bullet -> KEY.matcher(bullet.key()).matches())) {
            return;
        }
        bullets.forEach(bullet -> {
            FieldDraft field = BulletKeys.field(bullet);
            read(field, diagnostics);
            draft.fields.add(field);
        });
    }
}
