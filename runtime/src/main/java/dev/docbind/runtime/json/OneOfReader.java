package dev.docbind.runtime.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value of two types as the first whose shape it has. */
final class OneOfReader extends StdDeserializer<OneOf<?, ?>> {

    /** A date has no more characters. */
    private static final int LONGEST_DATE = 10;

    private final @Nullable JavaType first;
    private final @Nullable JavaType second;

    OneOfReader() {
        this(null, null);
    }

    private OneOfReader(@Nullable JavaType first, @Nullable JavaType second) {
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
    public OneOf<?, ?> deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        JsonNode json = context.readTree(parser);
        return first != null && isOf(first, json)
                ? OneOf.first(context.<Object>readTreeAsValue(json, first))
                : OneOf.second(context.<Object>readTreeAsValue(json, second));
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
        return json.isValueNode()
                && (type.hasRawClass(String.class) || json.asString().length() > LONGEST_DATE);
    }
}
