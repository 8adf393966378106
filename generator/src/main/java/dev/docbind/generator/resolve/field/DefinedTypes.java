package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.row.CellReader;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.field.type.ClosedValues;
import dev.docbind.generator.resolve.field.type.TypeResolver;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.ShownWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which fields are what a section of another page says they are, and nothing else. */
public final class DefinedTypes {

    private final PageTypes types;
    private final TypeResolver resolver;
    private final Map<String, List<Field>> defined = new HashMap<>();

    /** The types that other pages define, for one direction. */
    public DefinedTypes(PageTypes types, TypeResolver resolver) {
        this.types = types;
        this.resolver = resolver;
    }

    /** Drops the section where the method's page or its examples make something else of the rows. */
    public void settle(List<FieldDraft> drafts) {
        for (FieldDraft draft : drafts) {
            if (draft.definition != null && !isAsDefined(draft, draft.definition)) {
                draft.definition = null;
            }
            settle(draft.fields);
        }
    }

    private boolean isAsDefined(FieldDraft draft, String section) {
        List<Field> rows = defined.computeIfAbsent(section, key -> rows(draft));
        return !rows.isEmpty()
                && Field.areAlike(
                        rows, draft.fields.stream().map(FieldDraft::toField).toList(), DefinedTypes::isAlike);
    }

    /** The rows as the other page has them: no example settles anything. */
    private List<Field> rows(FieldDraft draft) {
        CellReader cells = new CellReader(new TableRows(), ShownWords.of(List.of()));
        Diagnostics ofOtherPage = new Diagnostics();
        List<FieldDraft> rows = types.fields(draft);
        for (FieldDraft row : rows) {
            if (!row.structured()) {
                cells.read(row, ofOtherPage);
                ClosedValues.write(row);
            }
            resolver.resolve(row, ExampleValues.of(List.of()), ofOtherPage);
        }
        return rows.stream().map(FieldDraft::toField).toList();
    }

    private static boolean isAlike(Field row, Field field) {
        return row.location().equals(field.location())
                && row.wireName().equals(field.wireName())
                && row.required() == field.required()
                && row.type().sameValues(field.type())
                && row.values().equals(field.values())
                && row.traits().equals(field.traits())
                && Field.areAlike(row.fields(), field.fields(), DefinedTypes::isAlike);
    }
}
