package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.Shape;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How values go out that the examples write in another way than their type: numbers in quotes, and text that stands there as a
 * number. Where examples disagree, the type's own way is as good as another.
 */
final class WrittenForm {

    /** What a number is written as, so that none of its signs is lost on the way. */
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,17}");

    private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,17})?");

    private WrittenForm() {}

    /** The form of a settled field, null where it is that of the type. */
    static @Nullable Written of(FieldDraft draft, Shape shape) {
        Shape shown = switch (draft.type.container()) {
            case ONE -> shape;
            case LIST -> shape.items();
            case MAP -> shape.anyMember();
        };
        return switch (draft.type.kind()) {
            case INTEGER -> allOf(shown, text(WHOLE)) ? Written.TEXT : null;
            case DECIMAL -> allOf(shown, text(FRACTION)) ? Written.TEXT : null;
            case TEXT -> allOf(shown, WrittenForm::isNumber) ? Written.NUMBER : null;
            default -> null;
        };
    }

    /** An empty text means no value, and says nothing. */
    private static boolean allOf(Shape shape, Predicate<Json> form) {
        return shape.any(form)
                && shape.all(json -> form.test(json)
                        || (json instanceof Json.Text text && text.value().isBlank()));
    }

    private static Predicate<Json> text(Pattern number) {
        return json ->
                json instanceof Json.Text text && number.matcher(text.value()).matches();
    }

    private static boolean isNumber(Json json) {
        return json instanceof Json.NumberValue number
                && FRACTION.matcher(number.text()).matches();
    }
}
