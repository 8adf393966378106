package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.page.WordPlaces;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows and examples for the tests of the stages. */
public final class Rows {

    private Rows() {}

    /** A documented row in a line of its own. */
    public static FieldNode row(int line, String name, String... types) {
        SourceLocation place = SourceLocation.of("demo.md", line, 1);
        WordPlaces words = new WordPlaces(List.of(), List.of(), place);
        return FieldNode.key(name, false, false, List.of(types), "", List.of(), words);
    }

    /** A tree as its names, those below a name in brackets. */
    public static String names(List<FieldNode> nodes) {
        StringBuilder names = new StringBuilder();
        for (FieldNode node : nodes) {
            names.append(names.isEmpty() ? "" : " ").append(node.name());
            if (!node.fields().isEmpty()) {
                names.append('(').append(names(node.fields())).append(')');
            }
        }
        return names.toString();
    }

    /** What one example shows. */
    public static ExampleValues shown(Json example) {
        return ExampleValues.of(List.of(example));
    }

    /** An object of names and values, by turns. */
    public static Json object(Object... members) {
        Map<String, Json> object = new LinkedHashMap<>();
        for (int at = 0; at < members.length; at += 2) {
            object.put((String) members[at], json(members[at + 1]));
        }
        return new Json.ObjectValue(object);
    }

    private static Json json(Object value) {
        if (value instanceof Json json) {
            return json;
        }
        return value instanceof Integer number
                ? new Json.NumberValue(BigDecimal.valueOf(number))
                : new Json.Text((String) value);
    }
}
