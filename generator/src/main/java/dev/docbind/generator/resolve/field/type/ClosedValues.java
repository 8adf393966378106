package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.row.DefaultValue;
import dev.docbind.generator.resolve.field.row.ListRole;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the values that a field's text lists only where they are a closed list of what goes over the wire. */
public final class ClosedValues {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"|“([^”]*)”|«([^»]*)»");
    private static final Pattern NAMED = Pattern.compile("(\\w+)\\s*[:=]\\s*(\\S+)");
    /** A word that stands for many values: {@code <id>}, {@code {id}}, {@code #NAME#}, {@code chatXXX}; a comparison, a selector, a structure. */
    private static final Pattern PATTERN = Pattern.compile(
            ".*(?:<\\p{L}[^<>]*>|\\{[^{}]*\\}|XXX|\\.\\.\\.|…|#[A-Z][A-Z_]*#).*|[<>]=? .*|[{\\[].*|\\.\\p{L}.*",
            Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Set<Kind> UNLISTED = Set.of(Kind.ANY, Kind.OBJECT, Kind.TUPLE, Kind.FILE);

    private ClosedValues() {}

    /** Writes the values and the default as they go over the wire; a list with a pattern in it is not closed. */
    public static void write(FieldDraft draft) {
        if (!draft.values.isEmpty()) {
            draft.values.replaceAll(value -> written(draft, value));
            List<String> words = draft.values.stream().map(AllowedValue::value).toList();
            if (isOpen(words) || areTypes(draft, words)) {
                draft.values.clear();
            }
        }
        @Nullable String byDefault = draft.defaultValue;
        if (byDefault != null && !unquoted(byDefault).isEmpty()) {
            draft.defaultValue = unquoted(byDefault);
        }
    }

    /**
     * Settles the values of a field whose type is known. A field without a word for its type has that of its values, and
     * a number of which all values are words is a text.
     */
    static void settle(FieldDraft draft) {
        if (draft.values.isEmpty()) {
            return;
        }
        List<String> words = draft.values.stream().map(AllowedValue::value).toList();
        if (isUntyped(draft) || (isNumber(draft) && words.stream().noneMatch(ClosedValues::isNumber))) {
            Kind kind = words.stream().allMatch(ClosedValues::isNumber) ? Kind.INTEGER : Kind.TEXT;
            draft.type = new SemanticType(kind, draft.type.container(), Evidence.TEXT);
        } else if (contradicts(draft, words)) {
            draft.values.clear();
        }
        if (draft.defaultValue == null) {
            draft.defaultValue = DefaultValue.among(draft.values);
        }
    }

    private static boolean isOpen(List<String> words) {
        boolean alike = words.size() > 1 && words.stream().distinct().count() == 1;
        return alike || words.stream().anyMatch(word -> PATTERN.matcher(word).matches());
    }

    /** A list of the field's own type and {@code null} says when there is a value, not which. */
    private static boolean areTypes(FieldDraft draft, List<String> words) {
        return words.stream().anyMatch(draft.types::contains)
                && words.stream().allMatch(word -> word.equals("null") || draft.types.contains(word));
    }

    private static boolean isUntyped(FieldDraft draft) {
        return draft.types.isEmpty()
                && draft.fields.isEmpty()
                && draft.type.kind() == Kind.ANY
                && draft.type.evidence() == Evidence.NONE;
    }

    private static boolean contradicts(FieldDraft draft, List<String> words) {
        return (isNumber(draft) && !words.stream().allMatch(ClosedValues::isNumber))
                || (UNLISTED.contains(draft.type.kind()) && !ListRole.areDirections(words));
    }

    private static boolean isNumber(FieldDraft draft) {
        return draft.type.kind() == Kind.INTEGER || draft.type.kind() == Kind.DECIMAL;
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** The value without its quotes and without the field's name before it. */
    private static AllowedValue written(FieldDraft draft, AllowedValue value) {
        Matcher named = NAMED.matcher(value.value());
        String word = named.matches() && named.group(1).equalsIgnoreCase(draft.name) ? named.group(2) : value.value();
        return new AllowedValue(unquoted(word), value.description(), value.location());
    }

    /** The text between a pair of quotes, or the text itself. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).matches() ? text.substring(1, text.length() - 1) : text;
    }
}
