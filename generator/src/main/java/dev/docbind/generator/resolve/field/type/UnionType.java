package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The two types that a parameter's words allow, where no single one holds both; none where there are more or fewer. */
final class UnionType {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?");

    private UnionType() {}

    /** Settles the types of a parameter, in the order of the page. */
    static void settle(FieldDraft draft, List<SemanticType> words, ExampleValues shape) {
        boolean open = draft.type.kind() == Kind.ANY
                && draft.type.container() == Container.ONE
                && draft.type.evidence() == Evidence.DECLARED;
        if (!open || words.size() != 2 || !words.stream().allMatch(UnionType::isPlain)) {
            return;
        }
        List<SemanticType> types = words.stream()
                .map(type -> isOpenList(type) ? listOf(words, shape).orElse(type) : type)
                .toList();
        boolean moment = types.stream().anyMatch(type -> type.kind() == Kind.DATE_TIME);
        boolean local = moment && shape.any(text(LOCAL)) && allOf(shape, LOCAL);
        if (TypeCompatibility.one(types, shape) && (!moment || local || allOf(shape, MOMENT))) {
            draft.alternatives = types;
            draft.written = local ? Written.LOCAL : draft.written;
        }
    }

    /** Whether every text is a day or a moment of that form, so that it goes out again as it came. */
    private static boolean allOf(ExampleValues shape, Pattern form) {
        return !shape.any(
                json -> json instanceof Json.Text && !text(form).or(text(DAY)).test(json));
    }

    private static Predicate<Json> text(Pattern form) {
        return json ->
                json instanceof Json.Text text && form.matcher(text.value()).matches();
    }

    private static boolean isPlain(SemanticType type) {
        return switch (type.kind()) {
            case TEXT, INTEGER, DECIMAL, BOOLEAN, DATE, DATE_TIME -> true;
            case ANY -> type.container() != Container.ONE;
            default -> false;
        };
    }

    private static boolean isOpenList(SemanticType type) {
        return type.kind() == Kind.ANY && type.container() == Container.LIST;
    }

    /** An array beside one value is an array of such values, unless the examples show others. */
    private static Optional<SemanticType> listOf(List<SemanticType> words, ExampleValues shape) {
        return words.stream()
                .filter(type -> type.container() == Container.ONE)
                .map(type -> type.in(Container.LIST))
                .filter(type -> TypeCompatibility.one(List.of(type, type.in(Container.ONE)), shape))
                .filter(type -> type.kind() != Kind.TEXT || !shape.items().any(Json.NumberValue.class::isInstance))
                .findFirst();
    }
}
