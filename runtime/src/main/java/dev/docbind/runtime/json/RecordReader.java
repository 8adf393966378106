package dev.docbind.runtime.json;

import dev.docbind.runtime.ResponseTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.bean.BeanAsArrayDeserializer;

/** Reads a record also from an empty list, and one that is written as a list also from an object with number keys. */
final class RecordReader extends ShapedReader {

    /** Whom to show the times that are read. */
    static final Object TIMES = RecordReader.class;

    RecordReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        Object value = super.deserialize(parser, context);
        if (value instanceof ResponseTime time && context.getAttribute(TIMES) instanceof Consumer<?> times) {
            ((Consumer<ResponseTime>) times).accept(time);
        }
        return value;
    }

    private boolean isList() {
        return getDelegatee() instanceof BeanAsArrayDeserializer;
    }

    @Override
    boolean fits(JsonToken token) {
        // Inside an object that is read twice, the library may stand on its first name already.
        return isList()
                ? token == JsonToken.START_ARRAY
                : token == JsonToken.START_OBJECT || token == JsonToken.PROPERTY_NAME;
    }

    @Override
    JsonNode reshape(JsonNode json, DeserializationContext context) {
        if (isList()) {
            return json.isObject() ? context.getNodeFactory().arrayNode().addAll(json.values()) : json;
        }
        return json.isArray() && json.isEmpty() ? context.getNodeFactory().objectNode() : json;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new RecordReader(reader);
    }
}
