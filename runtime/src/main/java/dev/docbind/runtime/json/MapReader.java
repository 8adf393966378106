package dev.docbind.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.ContainerDeserializerBase;
import tools.jackson.databind.node.ObjectNode;

/** Reads a map also from a list, whose positions become the keys; an empty list is an empty map. */
final class MapReader extends ShapedReader {

    MapReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    boolean fits(JsonToken token) {
        return token == JsonToken.START_OBJECT;
    }

    @Override
    JsonNode reshape(JsonNode json, DeserializationContext context) {
        if (!json.isArray()) {
            return json;
        }
        ObjectNode map = context.getNodeFactory().objectNode();
        int key = 0;
        for (JsonNode element : json) {
            map.set(String.valueOf(key++), element);
        }
        return map;
    }

    @Override
    boolean readsValueByValue(JsonToken token) {
        return fits(token)
                && getDelegatee() instanceof ContainerDeserializerBase<?> library
                && library.getContentDeserializer() != null
                && library.handledType().isAssignableFrom(LinkedHashMap.class)
                && library.getValueType().getKeyType().hasRawClass(String.class);
    }

    @Override
    @Nullable
    Object read(Misfits misfits, JsonParser parser, DeserializationContext context) throws JacksonException {
        ContainerDeserializerBase<?> library = (ContainerDeserializerBase<?>) getDelegatee();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        boolean hasEntries = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            hasEntries = true;
            String key = parser.currentName();
            parser.nextToken();
            Misfits.Attempt entry =
                    misfits.entry(key, library.getContentDeserializer(), library.getContentType(), parser, context);
            if (entry.isRead()) {
                map.put(key, entry.value());
            }
        }
        return map.isEmpty() && hasEntries ? misfit(context) : map;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new MapReader(reader);
    }
}
