package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row has to meet: a comparison of one field, or a group of conditions. */
sealed interface TableCondition {

    /**
     * Whether a row meets it.
     *
     * @param row the row
     * @param isStrict whether a row has to have the field that a comparison is about
     * @return whether it does
     */
    boolean meets(JsonValue row, boolean isStrict);

    /** The conditions of a filter of REST 2, an object, or of REST 3.0, a list; all of them have to be met. */
    static List<TableCondition> all(JsonValue filter) {
        return Stream.concat(
                        filter.members().entrySet().stream()
                                .map(member -> Comparison.ofKey(member.getKey(), member.getValue())),
                        filter.elements().stream().map(TableCondition::ofElement))
                .toList();
    }

    private static TableCondition ofElement(JsonValue element) {
        if (element.isObject()) {
            return new Group("or".equalsIgnoreCase(element.get("logic").text()), all(element.get("conditions")));
        }
        List<JsonValue> parts = element.elements();
        String field = parts.isEmpty() ? "" : Comparison.plain(parts.get(0));
        return switch (parts.size()) {
            case 2 -> new Comparison(field, "=", parts.get(1));
            case 3 -> new Comparison(field, Comparison.plain(parts.get(1)), parts.get(2));
            default ->
                throw new IllegalArgumentException("a condition of REST 3.0 is a list of two or three, not " + element);
        };
    }

    /**
     * Several conditions.
     *
     * @param isAny whether one of them is enough
     * @param conditions the conditions
     */
    record Group(boolean isAny, List<TableCondition> conditions) implements TableCondition {

        @Override
        public boolean meets(JsonValue row, boolean isStrict) {
            return isAny
                    ? conditions.stream().anyMatch(one -> one.meets(row, isStrict))
                    : conditions.stream().allMatch(one -> one.meets(row, isStrict));
        }
    }

    /**
     * A comparison of a field.
     *
     * @param field its name, in any case
     * @param operator how it compares
     * @param wanted what with
     */
    record Comparison(String field, String operator, JsonValue wanted) implements TableCondition {

        private static final Pattern KEY = Pattern.compile("([<>=!@%]*)(.*)", Pattern.DOTALL);

        /** A condition of REST 2, whose operator stands before the field. */
        static Comparison ofKey(String key, JsonValue wanted) {
            Matcher parts = KEY.matcher(key);
            return parts.matches()
                    ? new Comparison(parts.group(2), parts.group(1), wanted)
                    : new Comparison(key, "", wanted);
        }

        boolean isBoundOf(String name) {
            return field.equalsIgnoreCase(name) && (operator.startsWith("<") || operator.startsWith(">"));
        }

        @Override
        public boolean meets(JsonValue row, boolean isStrict) {
            JsonValue value = TableForm.inAnyCase(row, field);
            if (wanted.isNull()) {
                return true;
            }
            if (value.isNull()) {
                return !isStrict;
            }
            if (operator.equals("between")) {
                return compared(value, wanted.get(0)) >= 0 && compared(value, wanted.get(1)) <= 0;
            }
            if (wanted.isList()) {
                boolean isIn = wanted.elements().stream().anyMatch(one -> compared(value, one) == 0);
                return isIn != operator.startsWith("!");
            }
            int order = compared(value, wanted);
            return switch (operator) {
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case "!", "!=" -> order != 0;
                case "%", "=%", "%=" -> plain(value).contains(plain(wanted).replace("%", ""));
                default -> order == 0;
            };
        }

        static int compared(JsonValue one, JsonValue other) {
            String first = plain(one);
            String second = plain(other);
            try {
                return new BigDecimal(first).compareTo(new BigDecimal(second));
            } catch (NumberFormatException e) {
                return first.compareTo(second);
            }
        }

        static String plain(JsonValue value) {
            BigDecimal number = value.number();
            String text = value.text();
            return number != null ? number.toPlainString() : text == null ? value.toJson() : text;
        }
    }
}
