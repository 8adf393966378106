package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.CellFacts;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.Placeholders;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values that a field's text lists, as they go over the wire; none where the list has patterns in it and is not closed. */
public final class ListedValues {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"|“([^”]*)”|«([^»]*)»");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z\\d_]+");
    private static final Pattern NAMED = Pattern.compile("(\\w+)\\s*[:=]\\s*(\\S+)");

    private ListedValues() {}

    /** The field with its values and its default as they go over the wire; a list with a pattern in it is not closed. */
    public static FieldNode written(FieldNode node) {
        FieldNode written = node.facts().values().isEmpty() ? node : listed(node);
        @Nullable String byDefault = node.facts().defaultValue();
        String bare = byDefault == null ? "" : unquoted(byDefault);
        return bare.isEmpty() || bare.equals(byDefault)
                ? written
                : written.with(written.facts().withDefault(bare));
    }

    private static FieldNode listed(FieldNode node) {
        List<AllowedValue> values = node.facts().values().stream()
                .map(value -> written(node, value))
                .toList();
        List<String> words = values.stream().map(AllowedValue::value).toList();
        if (!isOpen(words) && !areTypes(node, words)) {
            return node.with(node.facts().withValues(values));
        }
        List<AllowedValue> some = isNumber(node) && words.size() > 1 ? constants(values) : List.of();
        CellFacts facts = node.facts();
        return node.with(some.isEmpty() ? facts.withValues(some) : facts.listing(some, true, facts.operators()));
    }

    /** Constants beside patterns, where a word for a number stands: no number is one of them, so the word is wrong. */
    private static List<AllowedValue> constants(List<AllowedValue> values) {
        List<AllowedValue> names = values.stream()
                .filter(value -> !Placeholders.isPattern(value.value()))
                .toList();
        return names.stream().allMatch(value -> CONSTANT.matcher(value.value()).matches()) ? names : List.of();
    }

    private static boolean isNumber(FieldNode node) {
        return !node.types().isEmpty()
                && node.types().stream()
                        .map(word -> TypeVocabulary.kindOf(word.toLowerCase(Locale.ROOT)))
                        .allMatch(kind -> kind == Kind.INTEGER || kind == Kind.DECIMAL);
    }

    private static boolean isOpen(List<String> words) {
        boolean alike = words.size() > 1 && words.stream().distinct().count() == 1;
        return alike || words.stream().anyMatch(Placeholders::isPattern);
    }

    /** A list of the field's own type and {@code null} says when there is a value, not which. */
    private static boolean areTypes(FieldNode node, List<String> words) {
        return words.stream().anyMatch(node.types()::contains)
                && words.stream()
                        .allMatch(word -> word.equals("null") || node.types().contains(word));
    }

    /** The value without its quotes and without the field's name before it. */
    private static AllowedValue written(FieldNode node, AllowedValue value) {
        Matcher named = NAMED.matcher(value.value());
        String word = named.matches() && named.group(1).equalsIgnoreCase(node.name()) ? named.group(2) : value.value();
        return new AllowedValue(unescaped(unquoted(word)), value.description(), value.location());
    }

    /** A word in which each backslash stands twice is written as in a program. */
    private static String unescaped(String word) {
        String single = word.replace("\\\\", "\\");
        return single.replace("\\", "\\\\").equals(word) ? single : word;
    }

    /** The text between a pair of quotes, or the text itself. */
    private static String unquoted(String text) {
        return QUOTED.matcher(text).matches() ? text.substring(1, text.length() - 1) : text;
    }
}
