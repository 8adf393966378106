package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Booleans by the closed list of their values, whatever the word for their type: {@code Y} and {@code N}, or {@code 1} and
 * {@code 0} where the text of {@code 0} denies what that of {@code 1} says.
 */
final class ListedBoolean {

    private static final String YES = "Y";
    private static final Set<String> YES_NO = Set.of(YES, "N");
    private static final Set<String> ONE_ZERO = Set.of("1", "0");

    private static final Pattern DENIAL =
            Pattern.compile("(?iu)\\s*(?:\\p{L}++\\s)?" + Vocabulary.installed().regex(Term.DENIED));

    private ListedBoolean() {}

    /** The boolean, null where the list is none of a boolean, or the type or the example says that it is something else. */
    static @Nullable SemanticType of(FieldNode node, SemanticType declared, ExampleValues shape) {
        Kind kind = kind(node);
        if (kind == null || !mayBe(kind, declared, node) || !fits(kind, node, shape)) {
            return null;
        }
        boolean shown = !node.place().describes() && shape.any(TypeCompatibility::isSomething);
        return declared.kind() == kind
                ? declared
                : new SemanticType(kind, declared.container(), shown ? Evidence.EXAMPLE : Evidence.TEXT);
    }

    /** Whether the closed list has other words than those two: then a word for a flag is not true. */
    static boolean hasOtherWords(FieldNode node) {
        return !node.facts().values().isEmpty() && !YES_NO.containsAll(words(node));
    }

    private static @Nullable Kind kind(FieldNode node) {
        Set<String> words = words(node);
        if (node.facts().some() || words.isEmpty()) {
            return null;
        }
        if (YES_NO.containsAll(words) && words.contains(YES)) {
            return Kind.YES_NO;
        }
        return words.equals(ONE_ZERO) && denies(node.facts().values()) ? Kind.ONE_ZERO : null;
    }

    /** The values, but for the empty one, which means that there is none. */
    private static Set<String> words(FieldNode node) {
        return node.facts().values().stream()
                .map(AllowedValue::value)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether the text of zero denies, and that of one does not, or both mean what they always mean. */
    private static boolean denies(List<AllowedValue> values) {
        return values.stream().allMatch(value -> value.description().isBlank())
                || values.stream()
                        .allMatch(value -> DENIAL.matcher(value.description()).lookingAt()
                                == value.value().equals("0"));
    }

    private static boolean mayBe(Kind kind, SemanticType declared, FieldNode node) {
        if (declared.container() != Container.ONE) {
            return false;
        }
        return switch (declared.kind()) {
            case TEXT, INTEGER -> true;
            case YES_NO -> kind == Kind.YES_NO;
            case ANY -> node.types().isEmpty() && node.fields().isEmpty() && declared.evidence() == Evidence.NONE;
            default -> false;
        };
    }

    private static boolean fits(Kind kind, FieldNode node, ExampleValues shape) {
        return node.place().describes()
                || !shape.any(json -> !TypeCompatibility.isNothing(json)
                        && !(kind == Kind.YES_NO ? ExampleType.isYesNo(json) : isOneOrZero(json)));
    }

    /** Whether a value is one or zero, as a number or in quotes. */
    private static boolean isOneOrZero(Json json) {
        return isNumberOneOrZero(json) || (json instanceof Json.Text text && ONE_ZERO.contains(text.value()));
    }

    /** Whether a value is the number one or zero. */
    static boolean isNumberOneOrZero(Json json) {
        return json instanceof Json.NumberValue number
                && (number.value().compareTo(BigDecimal.ONE) == 0
                        || number.value().signum() == 0);
    }
}
