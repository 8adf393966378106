package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.Locale;

/** The type of a parameter of which nothing but a value and its name is known. */
final class SentType {

    private SentType() {}

    static SemanticType of(String name, Json value) {
        boolean list = value instanceof Json.ArrayValue;
        boolean object = value instanceof Json.ObjectValue;
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "select" -> list ? type(Kind.SELECT, Container.ONE) : of(value);
            case "filter" -> object ? type(Kind.FILTER, Container.ONE) : of(value);
            case "order" -> object ? type(Kind.ORDER, Container.ONE) : of(value);
            default -> of(value);
        };
    }

    private static SemanticType of(Json value) {
        if (value instanceof Json.Text) {
            return type(Kind.TEXT, Container.ONE);
        }
        if (value instanceof Json.Bool) {
            return type(Kind.BOOLEAN, Container.ONE);
        }
        if (value instanceof Json.NumberValue number) {
            return type(number.value().scale() <= 0 ? Kind.INTEGER : Kind.DECIMAL, Container.ONE);
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
