package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What only the requests of a page show, beside the rows. A key with digits is one portal's own name, and where keys are open
 * any key may be; neither becomes a parameter. Nor does a key in a body without names: that is a list of values.
 */
final class UndocumentedParameters {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_]*");

    private UndocumentedParameters() {}

    /** The fields of a structure that no row describes, though the requests send them. */
    static List<Field> in(List<Field> rows, ExampleValues sent, SourceLocation page) {
        List<Field> undocumented = new ArrayList<>(0);
        for (String name : sent.names()) {
            if (!isDescribed(name, rows) && isName(name)) {
                undocumented.add(field(name, sent.member(name), page));
            }
        }
        return undocumented;
    }

    /** Whether a key may be the name of a field. */
    static boolean isName(String key) {
        return NAME.matcher(key).matches();
    }

    private static Field field(String name, ExampleValues shown, SourceLocation page) {
        SemanticType type = SentType.of(name, shown);
        Field field = Field.of(name, type, "", page, Field.Traits.SHOWN);
        return type.kind() == Kind.ANY && ShownObjects.are(shown, "")
                ? field.toBuilder()
                        .type(ShownObjects.record(shown))
                        .undocumented(in(List.of(), shown.core(), page))
                        .build()
                : field;
    }

    private static boolean isDescribed(String name, List<Field> rows) {
        for (Field row : rows) {
            if (row.traits().map()
                    || row.wireName().equalsIgnoreCase(name)
                    || row.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
