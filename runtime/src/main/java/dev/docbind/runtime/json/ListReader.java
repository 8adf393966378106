package dev.docbind.runtime.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.ContainerDeserializerBase;
import tools.jackson.databind.node.ArrayNode;

/** Reads a list also from an object whose keys are numbers, and from a single element. */
final class ListReader extends ShapedReader {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    ListReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    boolean fits(JsonToken token) {
        return token == JsonToken.START_ARRAY;
    }

    @Override
    JsonNode reshape(JsonNode json, DeserializationContext context) {
        ArrayNode list = context.getNodeFactory().arrayNode();
        return isNumbered(json) ? list.addAll(json.values()) : list.add(json);
    }

    private static boolean isNumbered(JsonNode json) {
        for (String name : json.propertyNames()) {
            if (!NUMBER.matcher(name).matches()) {
                return false;
            }
        }
        return json.isObject();
    }

    @Override
    boolean readsValueByValue(JsonToken token) {
        return fits(token)
                && getDelegatee() instanceof ContainerDeserializerBase<?> library
                && library.getContentDeserializer() != null
                && library.handledType().isAssignableFrom(ArrayList.class);
    }

    @Override
    @Nullable
    Object read(Misfits misfits, JsonParser parser, DeserializationContext context) throws JacksonException {
        ContainerDeserializerBase<?> library = (ContainerDeserializerBase<?>) getDelegatee();
        List<@Nullable Object> list = new ArrayList<>();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Misfits.Attempt element = misfits.element(
                    count++, library.getContentDeserializer(), library.getContentType(), parser, context);
            if (element.isRead()) {
                list.add(element.value());
            }
        }
        return list.isEmpty() && count > 0 ? misfit(context) : list;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new ListReader(reader);
    }
}
