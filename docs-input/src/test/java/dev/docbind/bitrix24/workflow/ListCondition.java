package dev.docbind.bitrix24.workflow;

import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a filter.
 *
 * @param comparison what stands before the field's name, possibly nothing
 * @param field the field
 * @param operand what to compare with
 */
record ListCondition(String comparison, String field, JsonValue operand) {

    private static final Pattern KEY = Pattern.compile("([!<>=%@]*)(.*)");

    static ListCondition of(String key, JsonValue operand) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no filter can have a line end in its key");
        }
        return new ListCondition(matcher.group(1), matcher.group(2), operand);
    }

    boolean accepts(ListRow row) {
        ListCell cell = row.cell(field);
        return switch (comparison) {
            case "", "=", "@" -> isOneOf(cell);
            case "!", "!=", "!@" -> !isOneOf(cell);
            case "<" -> isPresent(cell) && compare(cell) < 0;
            case "<=" -> isPresent(cell) && compare(cell) <= 0;
            case ">" -> isPresent(cell) && compare(cell) > 0;
            case ">=" -> isPresent(cell) && compare(cell) >= 0;
            case "%" -> contains(cell);
            case "!%" -> !contains(cell);
            default -> throw new IllegalArgumentException("there is no comparison " + comparison);
        };
    }

    private boolean isOneOf(ListCell cell) {
        List<JsonValue> accepted = operand.isList() ? operand.elements() : List.of(operand);
        return accepted.stream().anyMatch(one -> cell.compareTo(cell.like(one)) == 0);
    }

    private int compare(ListCell cell) {
        return cell.compareTo(cell.like(operand));
    }

    private static boolean isPresent(ListCell cell) {
        return !cell.isEmpty();
    }

    private boolean contains(ListCell cell) {
        String part = String.valueOf(operand.as(String.class)).toLowerCase(Locale.ROOT);
        return String.valueOf(cell.show()).toLowerCase(Locale.ROOT).contains(part);
    }
}
