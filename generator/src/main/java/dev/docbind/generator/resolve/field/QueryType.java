package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.Shape;
import java.util.Locale;

/** The parameters of list methods that speak of fields: which to select, which to filter by, which to sort by. */
final class QueryType {

    private QueryType() {}

    /** The type of a parameter by its name, the given one where it is no such parameter. Conditions in a list are no such filter, and neither are lists of rules. */
    static SemanticType of(FieldDraft draft, SemanticType type, Shape shape) {
        boolean list = type.container() == Container.LIST;
        boolean object = type.container() == Container.MAP || type.kind() == Kind.OBJECT;
        return switch (draft.name.toLowerCase(Locale.ROOT)) {
            case "select" -> list ? query(Kind.SELECT) : type;
            case "filter" ->
                (list || object) && !shape.isArray() && !holdsRules(draft, shape) ? query(Kind.FILTER) : type;
            case "order" -> list || object ? query(Kind.ORDER) : type;
            case "sort" -> object ? query(Kind.ORDER) : type;
            default -> type;
        };
    }

    /** Whether documented keys hold arrays of arrays: what a field is compared with is a value or a list of such. */
    private static boolean holdsRules(FieldDraft draft, Shape shape) {
        return draft.fields.stream()
                .anyMatch(key -> shape.member(key.wireName).items().isArray());
    }

    private static SemanticType query(Kind kind) {
        return new SemanticType(kind, Container.ONE, Evidence.DECLARED);
    }
}
