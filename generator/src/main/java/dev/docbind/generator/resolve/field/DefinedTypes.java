package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.row.CellReader;
import dev.docbind.generator.resolve.field.row.ListedValues;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.type.TypeResolver;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.ExampleWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which fields are what a section of another page says they are, and nothing else. */
public final class DefinedTypes {

    private final PageTypes types;
    private final TypeResolver resolver;
    private final Map<String, List<Field>> defined = new HashMap<>();

    /** The types that other pages define, for one direction. */
    public DefinedTypes(PageTypes types, TypeResolver resolver) {
        this.types = types;
        this.resolver = resolver;
    }

    /** The fields of these rows, without the section where the method's page or its examples make something else of its rows. */
    public List<Field> checked(List<FieldNode> nodes, List<Field> fields) {
        List<Field> checked = new ArrayList<>(fields.size());
        boolean same = true;
        for (int place = 0; place < fields.size(); place++) {
            Field field = checked(nodes.get(place), fields.get(place));
            checked.add(field);
            same &= isSame(field, fields.get(place));
        }
        return same ? fields : checked;
    }

    @SuppressWarnings(
            "ReferenceEquality") // an unchanged field is the same object; equals would compare everything below it
    private static boolean isSame(Field field, Field before) {
        return field == before;
    }

    private Field checked(FieldNode node, Field field) {
        @Nullable String section = field.traits().definition();
        boolean kept = section == null || isAsDefined(node, field, section);
        List<Field> children = checked(node.fields(), field.fields());
        Field inner = children == field.fields() ? field : field.with(children);
        return kept ? inner : inner.toBuilder().definition(null).build();
    }

    private boolean isAsDefined(FieldNode node, Field field, String section) {
        List<Field> rows = defined.computeIfAbsent(section, key -> rows(node));
        return !rows.isEmpty() && Field.areAlike(rows, field.fields(), DefinedTypes::isAlike);
    }

    /** The rows as the other page has them: no example says anything of them. */
    private List<Field> rows(FieldNode node) {
        CellReader cells = new CellReader(new TableRows(), ExampleWords.of(List.of()));
        Diagnostics ofOtherPage = new Diagnostics();
        List<Field> rows = new ArrayList<>();
        for (FieldNode row : types.of(node).rows()) {
            FieldNode read = row.structured() ? row : ListedValues.written(cells.read(row));
            rows.add(resolver.resolve(read, ExampleValues.of(List.of()), ofOtherPage));
        }
        return rows;
    }

    private static boolean isAlike(Field row, Field field) {
        return row.location().equals(field.location())
                && row.wireName().equals(field.wireName())
                && row.required() == field.required()
                && row.type().sameValues(field.type())
                && row.values().equals(field.values())
                && haveAlikeTraits(row, field)
                && Field.areAlike(row.fields(), field.fields(), DefinedTypes::isAlike);
    }

    /** A number that the method's examples have in quotes is the number that the other page speaks of. */
    private static boolean haveAlikeTraits(Field row, Field field) {
        boolean quoted = field.type().kind() == Kind.INTEGER && field.traits().written() == Written.TEXT;
        Field plain = quoted ? field.toBuilder().written(row.traits().written()).build() : field;
        return row.traits().equals(plain.traits());
    }
}
