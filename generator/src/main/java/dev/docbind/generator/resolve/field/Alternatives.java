package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two types that a parameter's words allow, where no single one holds both; none where there are more or fewer. */
final class Alternatives {

    /** How a moment or a day has to be written to go out again as it came. */
    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2}))?");

    private Alternatives() {}

    /** The types of a settled parameter, in the order of the page. */
    static List<SemanticType> of(FieldDraft draft, List<SemanticType> words, Shape shape) {
        boolean open = draft.type.kind() == Kind.ANY
                && draft.type.container() == Container.ONE
                && draft.type.evidence() == Evidence.DECLARED;
        if (!open || words.size() != 2 || !words.stream().allMatch(Alternatives::isPlain)) {
            return List.of();
        }
        List<SemanticType> types = words.stream()
                .map(type -> isOpenList(type) ? listOf(words, shape).orElse(type) : type)
                .toList();
        boolean moment = types.stream().anyMatch(type -> type.kind() == Kind.DATE_TIME);
        boolean written = !moment || !shape.any(json -> !isIso(json));
        return written && Fit.one(types, shape) ? types : List.of();
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
    private static Optional<SemanticType> listOf(List<SemanticType> words, Shape shape) {
        return words.stream()
                .filter(type -> type.container() == Container.ONE)
                .map(type -> type.in(Container.LIST))
                .filter(type -> Fit.one(List.of(type, type.in(Container.ONE)), shape))
                .findFirst();
    }

    private static boolean isIso(Json json) {
        return !(json instanceof Json.Text text)
                || text.value().isBlank()
                || ISO.matcher(text.value()).matches();
    }
}
