package dev.docbind.runtime.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How requests are written for a portal and its answers read. Members keep their order, absent values are left out,
 * numbers keep their digits, unknown members are ignored, and values in the forms that the server's PHP gives them are accepted.
 */
public final class WireFormat {

    private static final WireFormat BITRIX24 = new WireFormat(WireMapper.create());

    private final JsonMapper mapper;

    private WireFormat(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The one format that a portal speaks.
     *
     * @return the format; it is shared and safe for use by many threads
     */
    public static WireFormat bitrix24() {
        return BITRIX24;
    }

    /**
     * Writes a value as JSON without whitespace.
     *
     * @param value a request record, a map, or anything that those are made of
     * @return the text
     * @throws IllegalArgumentException when the value cannot be written
     */
    public String write(@Nullable Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw WireProblem.of(e);
        }
    }

    /**
     * Turns a value into the JSON that {@link #write} would make.
     *
     * @param value a request record, a map, or anything that those are made of
     * @return the JSON
     * @throws IllegalArgumentException when the value cannot be written
     */
    public JsonValue tree(@Nullable Object value) {
        return parse(write(value));
    }

    /**
     * Reads JSON of any shape.
     *
     * @param text one JSON document
     * @return its value
     * @throws IllegalArgumentException when the text is not JSON, or more than one document
     */
    public JsonValue parse(String text) {
        JsonValue value = read(text, JsonValue.class);
        if (value == null) {
            throw new IllegalArgumentException("there is no JSON in an empty text");
        }
        return value;
    }

    /**
     * Reads JSON into a type.
     *
     * @param text one JSON document
     * @param type a generated record, or one of the types that records are made of
     * @param <T> the type
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException when the text is not JSON or does not fit the type; the message says where, but repeats
     *     nothing of the text
     */
    public <T> @Nullable T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JacksonException e) {
            throw WireProblem.of(e);
        }
    }

    /**
     * Reads JSON into a list.
     *
     * @param text one JSON document
     * @param type the type of each element, as for {@link #read(String, Class)}
     * @param <E> the type of each element
     * @return the list, or null where the text says that there is none
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    public <E> @Nullable List<E> readList(String text, Class<E> type) {
        try {
            return mapper.readerForListOf(type).readValue(text);
        } catch (JacksonException e) {
            throw WireProblem.of(e);
        }
    }

    /**
     * Reads JSON into a type and passes on the parts of another type that are read on the way, however deep they stand.
     *
     * @param text one JSON document
     * @param type a generated record, or one of the types that records are made of
     * @param part the type of the parts, a record
     * @param seen is given each part, in the order of the text
     * @param <T> the type
     * @param <P> the type of the parts
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    public <T, P> @Nullable T read(String text, Class<T> type, Class<P> part, Consumer<? super P> seen) {
        try {
            return mapper.readerFor(type)
                    .withAttribute(PartListener.KEY, new PartListener<>(part, seen))
                    .readValue(text);
        } catch (JacksonException e) {
            throw WireProblem.of(e);
        }
    }

    /**
     * Reads a piece of JSON into a type.
     *
     * @param json the JSON
     * @param type a generated record, or one of the types that records are made of
     * @param <T> the type
     * @return the value, or null where the JSON says that there is none
     * @throws IllegalArgumentException when it does not fit; the message says where
     */
    public <T> @Nullable T convert(JsonValue json, Class<T> type) {
        return read(write(json), type);
    }
}
