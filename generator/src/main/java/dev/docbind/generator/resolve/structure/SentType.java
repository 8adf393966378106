package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.QueryNames;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
import dev.docbind.generator.resolve.json.ExampleValues;

/** The type of a parameter of which nothing but its name and its values is known. */
final class SentType {

    private SentType() {}

    static SemanticType of(String name, ExampleValues values) {
        Json value = values.first();
        if (value == null || !values.all(value.getClass()::isInstance)) {
            return type(Kind.ANY, Container.ONE);
        }
        boolean list = value instanceof Json.ArrayValue;
        boolean object = value instanceof Json.ObjectValue;
        Kind kind = QueryNames.kindOf(name);
        boolean holds = kind == Kind.SELECT ? list : object && !name.equalsIgnoreCase("sort");
        return kind != null && holds ? type(kind, Container.ONE) : shown(name, value);
    }

    private static SemanticType shown(String name, Json value) {
        if (value instanceof Json.Text) {
            return type(Kind.TEXT, Container.ONE);
        }
        if (value instanceof Json.Bool) {
            return type(Kind.BOOLEAN, Container.ONE);
        }
        if (value instanceof Json.NumberValue number) {
            boolean whole = number.value().scale() <= 0 && WholeNumbers.areNamed(name);
            return type(whole ? Kind.INTEGER : Kind.DECIMAL, Container.ONE);
        }
        if (value instanceof Json.ObjectValue) {
            return type(Kind.ANY, Container.MAP);
        }
        return type(Kind.ANY, value instanceof Json.ArrayValue ? Container.LIST : Container.ONE);
    }

    private static SemanticType type(Kind kind, Container container) {
        return new SemanticType(kind, container, Evidence.EXAMPLE);
    }
}
