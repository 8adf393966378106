package dev.docbind.runtime.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.TypeFactory;

/**
 * Reads a value of two types as the one whose shape it has: a number in quotes is a number only where the other type is no text. What
 * is of neither shape is read as the second, as patiently as that is read elsewhere; where that is "no value" there is none.
 */
final class OneOfReader extends StdDeserializer<OneOf<?, ?>> {

    /** A date has no more characters. */
    private static final int LONGEST_DATE = 10;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final JavaType first;
    private final JavaType second;

    /** A reader that learns from the component which types these are. */
    OneOfReader() {
        this(TypeFactory.unknownType(), TypeFactory.unknownType());
    }

    private OneOfReader(JavaType first, JavaType second) {
        super(OneOf.class);
        this.first = first;
        this.second = second;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        return new OneOfReader(type.containedTypeOrUnknown(0), type.containedTypeOrUnknown(1));
    }

    @Override
    @SuppressWarnings("NullAway") // the library takes null for "no value", but does not say so in its types
    public @Nullable OneOf<?, ?> deserialize(JsonParser parser, DeserializationContext context)
            throws JacksonException {
        JsonNode json = context.readTree(parser);
        boolean isFirst = isOf(first, json) || (!isOf(second, json) && mayBeOf(first, json));
        Object value = context.readTreeAsValue(json, isFirst ? first : second);
        if (value == null) {
            return null;
        }
        return isFirst ? OneOf.first(value) : OneOf.second(value);
    }

    private static boolean isOf(JavaType type, JsonNode json) {
        if (type.isCollectionLikeType()) {
            return json.isArray();
        }
        if (type.isMapLikeType()) {
            return json.isObject();
        }
        if (type.hasRawClass(Boolean.class)) {
            return json.isBoolean();
        }
        if (type.hasRawClass(Long.class)) {
            return json.isIntegralNumber();
        }
        if (type.hasRawClass(BigDecimal.class)) {
            return json.isNumber();
        }
        if (type.hasRawClass(LocalDate.class)) {
            return json.isString() && json.stringValue().strip().length() <= LONGEST_DATE;
        }
        return json.isString()
                && (type.hasRawClass(String.class) || json.stringValue().length() > LONGEST_DATE);
    }

    /** Whether the JSON may be of the type in another form: any scalar as text, digits as a number. */
    private static boolean mayBeOf(JavaType type, JsonNode json) {
        return type.hasRawClass(String.class)
                ? json.isValueNode()
                : Number.class.isAssignableFrom(type.getRawClass())
                        && json.isString()
                        && NUMBER.matcher(json.stringValue()).matches();
    }
}
