package dev.docbind.runtime.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.bean.BeanAsArrayDeserializer;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;

/** Reads a record also from an empty list, and one that is written as a list also from an object with number keys. */
final class RecordReader extends ShapedReader {

    /** Under which the reader's context has who is given each record. */
    static final Object SEEN = RecordReader.class;

    RecordReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    @SuppressWarnings("unchecked") // who is given records takes any
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        Object value = super.deserialize(parser, context);
        if (value != null && context.getAttribute(SEEN) instanceof Consumer<?> seen) {
            ((Consumer<Object>) seen).accept(value);
        }
        return value;
    }

    private boolean isList() {
        return getDelegatee() instanceof BeanAsArrayDeserializer;
    }

    @Override
    boolean fits(JsonToken token) {
        // Inside an object that is read twice, the parser may already be at its first name.
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

    /** Whether the record has a place for what does not fit. */
    boolean keepsMisfits() {
        return !isList() && getDelegatee() instanceof BeanDeserializerBase library && library.hasAnySetter();
    }

    @Override
    boolean readsValueByValue(JsonToken token) {
        return fits(token)
                && getDelegatee() instanceof BeanDeserializerBase library
                && library.getValueInstantiator().canCreateFromObjectWith();
    }

    @Override
    Object read(Misfits misfits, JsonParser parser, DeserializationContext context) throws JacksonException {
        RecordArguments arguments =
                new RecordArguments((BeanDeserializerBase) getDelegatee(), misfits, parser, context);
        return isList() ? arguments.elements() : arguments.members();
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new RecordReader(reader);
    }
}
