package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
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
            Json value = sent.member(name).first();
            if (value != null && !isDescribed(name, rows) && NAME.matcher(name).matches()) {
                undocumented.add(Field.of(name, SentType.of(name, value), "", page, Field.Traits.SHOWN));
            }
        }
        return undocumented;
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
