package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;

/** The type of a row of another page. That page describes a thing for several methods: what this page's own examples show outranks it. */
final class LinkedRowType {

    private LinkedRowType() {}

    /** The type; in an answer the map among several where one is shown, in a request text where no value of the type is sent as it is shown. */
    static SemanticType of(
            Direction direction, FieldNode node, List<SemanticType> words, SemanticType type, ExampleValues shape) {
        if (node.origin().page() == null || node.place().describes()) {
            return type;
        }
        return direction == Direction.RESPONSE ? shown(words, type, shape) : sent(type, shape);
    }

    private static SemanticType shown(List<SemanticType> words, SemanticType type, ExampleValues shape) {
        boolean open = type.kind() == Kind.ANY && type.container() == Container.ONE;
        return open && shape.isObject()
                ? words.stream()
                        .filter(word -> word.container() == Container.MAP && TypeCompatibility.all(word, shape))
                        .findFirst()
                        .orElse(type)
                : type;
    }

    private static SemanticType sent(SemanticType type, ExampleValues shape) {
        boolean lost = type.container() == Container.ONE && type.kind() == Kind.DATE_TIME && isOfNoForm(shape);
        return lost ? new SemanticType(Kind.TEXT, Container.ONE, Evidence.EXAMPLE) : type;
    }

    private static boolean isOfNoForm(ExampleValues shape) {
        return LocalDateTimes.formAt(shape) == Written.LOCAL
                && shape.any(
                        json -> json instanceof Json.Text text && text.value().indexOf('T') < 0);
    }
}
