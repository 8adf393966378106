package dev.docbind.runtime.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableAnyProperty;

/**
 * Hands a record its unknown members in the order of the document. The library remembers them in a chain whose newest
 * link is first and fills the map from there, so the map puts each before the ones that it has.
 */
final class OrderedAnyProperty extends SettableAnyProperty {

    private final SettableAnyProperty original;

    @SuppressWarnings("NullAway") // the original reads keys and values; what it has of its own cannot be seen from here
    OrderedAnyProperty(SettableAnyProperty original) {
        super(original.getProperty(), original.getProperty().getMember(), original.getType(), null, null, null);
        this.original = original;
    }

    @Override
    public boolean hasValueDeserializer() {
        return original.hasValueDeserializer();
    }

    @Override
    public SettableAnyProperty withValueDeserializer(ValueDeserializer<Object> reader) {
        return new OrderedAnyProperty(original.withValueDeserializer(reader));
    }

    @Override
    public int getParameterIndex() {
        return original.getParameterIndex();
    }

    @Override
    public boolean isFieldType() {
        return original.isFieldType();
    }

    @Override
    public boolean isSetterType() {
        return original.isSetterType();
    }

    @Override
    public Object createParameterObject() {
        return new PrependingMap();
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        return original.deserialize(parser, context);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void _set(DeserializationContext context, Object instance, Object name, @Nullable Object value) {
        ((Map<String, @Nullable Object>) instance).put((String) name, value);
    }
}
