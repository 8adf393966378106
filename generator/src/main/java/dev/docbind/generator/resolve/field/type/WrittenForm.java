package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How values go out that the examples write in another way than their type: numbers in quotes, text that stands there as a
 * number, timestamps without an offset, and directions of an order in lower case. Where examples disagree, the type's own way is as good as another.
 */
final class WrittenForm {

    /** What a number is written as, so that none of its characters is lost on the way. */
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,17}");

    private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,17})?");

    /** A date and time without an offset, as they go out. */
    static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");

    private static final Pattern LOWER_CASE = Pattern.compile("asc|desc");

    private WrittenForm() {}

    /** The form of values of a type, null where it is the type's own. */
    static @Nullable Written of(SemanticType type, ExampleValues shape) {
        ExampleValues shown = switch (type.container()) {
            case ONE -> shape;
            case LIST -> shape.items();
            case MAP -> shape.anyMember();
        };
        return switch (type.kind()) {
            case INTEGER -> allOf(shown, text(WHOLE)) ? Written.TEXT : null;
            case DECIMAL -> allOf(shown, text(FRACTION)) ? Written.TEXT : null;
            case TEXT -> allOf(shown, WrittenForm::isNumber) ? Written.NUMBER : null;
            case DATE_TIME -> LocalDateTimes.formAt(shown);
            case DATE -> LocalDateTimes.dayFormAt(shown);
            case ORDER -> allOf(shown.anyMember(), text(LOWER_CASE)) ? Written.LOWER_CASE : null;
            default -> null;
        };
    }

    /** An empty text means no value, and says nothing. */
    private static boolean allOf(ExampleValues shape, Predicate<Json> form) {
        return shape.any(form)
                && shape.all(json -> form.test(json)
                        || (json instanceof Json.Text text && text.value().isBlank()));
    }

    /** Whether a value is a whole number in quotes, of which no digit is lost on the way. */
    static boolean isQuotedNumber(Json json) {
        return text(WHOLE).test(json);
    }

    /** The same for one that may have a fraction. */
    static boolean isQuotedDecimal(Json json) {
        return text(FRACTION).test(json);
    }

    /** Whether a value is text of that form. */
    static Predicate<Json> text(Pattern form) {
        return json ->
                json instanceof Json.Text text && form.matcher(text.value()).matches();
    }

    private static boolean isNumber(Json json) {
        return json instanceof Json.NumberValue number
                && FRACTION.matcher(number.text()).matches();
    }
}
