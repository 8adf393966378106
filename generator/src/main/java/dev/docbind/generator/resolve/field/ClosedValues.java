package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the values of a closed list from what lists beside them explain: patterns, conditions, other fields' words. */
final class ClosedValues {

    private static final Pattern QUOTED = Pattern.compile("(['\"])(.*)\\1|‘(.*)’|«(.*)»|“(.*)”");
    private static final Pattern PATTERN = Pattern.compile(
            "<[^<>]*>|\\{[^{}]*}?|^\\[|X{2,}|х{3}|^[<>]=?\\s*-?\\d|\\*{3}|^[#@.][\\w-]+@\\d", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

    private static final Pattern DIRECTION = Pattern.compile("(?i)\\W*(?:asc|desc)\\W*");

    private ClosedValues() {}

    /** Leaves a field the values that it can take, each once. */
    static void settle(FieldDraft draft) {
        if (draft.defaultValue != null) {
            draft.defaultValue = unquoted(draft.defaultValue);
        }
        if (draft.values.isEmpty()) {
            return;
        }
        List<AllowedValue> listed = new ArrayList<>(draft.values);
        draft.values.clear();
        if (draft.structured() && !draft.fields.isEmpty() && !areDirections(listed)) {
            return;
        }
        boolean numbers = !draft.types.isEmpty()
                && draft.types.stream()
                        .allMatch(word -> TypeWords.kindOf(word.toLowerCase(Locale.ROOT)) == Kind.INTEGER);
        Map<String, AllowedValue> values = new LinkedHashMap<>();
        for (AllowedValue value : listed) {
            AllowedValue bare = new AllowedValue(unquoted(value.value()), value.description(), value.location());
            if (!PATTERN.matcher(bare.value()).find()) {
                values.putIfAbsent(bare.value(), bare);
            }
        }
        boolean words =
                values.keySet().stream().noneMatch(value -> WHOLE.matcher(value).matches());
        if (numbers && words && values.size() < 2) {
            return;
        }
        // A list that consists of patterns for the most part is not closed.
        if (values.size() * 2L
                > listed.stream().map(AllowedValue::value).distinct().count()) {
            draft.values.addAll(values.values());
        }
    }

    private static boolean areDirections(List<AllowedValue> listed) {
        return listed.stream()
                .allMatch(value -> DIRECTION.matcher(value.value()).matches());
    }

    private static String unquoted(String value) {
        var quoted = QUOTED.matcher(value);
        if (!quoted.matches()) {
            return value;
        }
        for (int group = 2; group <= quoted.groupCount(); group++) {
            if (quoted.group(group) != null) {
                return quoted.group(group).isBlank() ? value : quoted.group(group);
            }
        }
        return value;
    }
}
