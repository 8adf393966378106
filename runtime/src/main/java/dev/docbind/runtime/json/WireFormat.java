package dev.docbind.runtime.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.docbind.runtime.internal.SentFile;
import dev.docbind.runtime.json.scalar.Scalars;
import dev.docbind.runtime.json.scalar.SentFileWriter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How requests are written for a portal and its answers read. Members keep their order, absent values are left out,
 * numbers keep their digits, unknown members are ignored, and values in the forms that the server's PHP gives them are accepted.
 */
public final class WireFormat {

    private static final WireFormat BITRIX24 = new WireFormat(mapper());

    private final JsonMapper mapper;

    private WireFormat(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The one set-up of the JSON library. */
    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                // A parameter may be set both by its setter and by its name; the server would silently take one of the
                // two.
                .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.ALWAYS))
                .addModule(shapes())
                .addModules(Scalars.readers(), Scalars.writers())
                .build();
    }

    private static JacksonModule shapes() {
        SimpleModule module = new SimpleModule("docbind-shapes");
        module.setDeserializerModifier(new ReaderShapes());
        module.setSerializerModifier(new WriterShapes());
        module.addDeserializer(JsonValue.class, new JsonValueReader());
        module.addDeserializer(OneOf.class, new OneOfReader());
        return module;
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
        return write(value, null);
    }

    /**
     * Writes a value as JSON without whitespace, without the contents of files that are elsewhere.
     *
     * @param value as for {@link #write(Object)}
     * @param later is given those files, in the order of the text; null to write them as they are
     * @return the text, with {@link SentFile#LATER} in the place of each such content
     * @throws IllegalArgumentException when the value cannot be written
     */
    public String write(@Nullable Object value, @Nullable List<SentFile> later) {
        try {
            ObjectWriter writer = mapper.writer();
            return (later == null ? writer : writer.withAttribute(SentFileWriter.FILES, later))
                    .writeValueAsString(value);
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
     * @throws IllegalArgumentException when the text is not JSON, or more than one document, or has a number or nesting beyond
     *     the limits of the reader
     */
    public JsonValue parse(String text) {
        JsonValue value = read(text, JsonValue.class);
        if (value == null) {
            throw new IllegalArgumentException("there is no JSON in an empty text");
        }
        return value;
    }

    /**
     * Reads JSON into a type. A value inside that does not fit costs nothing else: the component is null, and the value is
     * among the record's {@code additional()}; an element of a list or a map that does not fit is left out, and the list or map as it
     * was sent is there, too. A list or map of which nothing fits does not fit as a whole.
     *
     * @param text one JSON document
     * @param type a generated record, or one of the types that records are made of
     * @param <T> the type
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException when the text is not JSON or as a whole does not fit the type; the message says where,
     *     but repeats nothing of the text
     */
    public <T> @Nullable T read(String text, Class<T> type) {
        return type.cast(read(mapper.readerFor(type), text, null));
    }

    /**
     * Reads JSON into a type that may have parameters.
     *
     * @param text one JSON document
     * @param type the type, as for {@link #read(String, Class)}
     * @param <T> the type
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // Java has no class for a type with parameters
    public <T> @Nullable T read(String text, Type type) {
        return (T) read(mapper.readerFor(mapper.constructType(type)), text, null);
    }

    /**
     * Reads JSON into a type that may have parameters and passes on what does not fit.
     *
     * @param text one JSON document
     * @param type the type, as for {@link #read(String, Class)}
     * @param problems is given each value that does not fit, in the order of the text; what it throws reaches the caller
     * @param <T> the type
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // Java has no class for a type with parameters
    public <T> @Nullable T read(String text, Type type, Consumer<? super ValueProblem> problems) {
        return (T) read(mapper.readerFor(mapper.constructType(type)), text, problems);
    }

    /**
     * Reads JSON into a type with its parameters.
     *
     * @param text one JSON document
     * @param type the type, as for {@link #read(String, Class)}
     * @param <T> the type
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    public <T> @Nullable T read(String text, TypeRef<T> type) {
        return read(text, type.type());
    }

    /**
     * Reads JSON into a type and passes on what does not fit.
     *
     * @param text one JSON document
     * @param type the type, as for {@link #read(String, Class)}
     * @param problems is given each value that does not fit, in the order of the text; what it throws reaches the caller
     * @param <T> the type
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    public <T> @Nullable T read(String text, Class<T> type, Consumer<? super ValueProblem> problems) {
        return type.cast(read(mapper.readerFor(type), text, problems));
    }

    /** Reads numbers beyond the limits only where there are some, as text. */
    private static @Nullable Object read(
            ObjectReader reader, String text, @Nullable Consumer<? super ValueProblem> problems) {
        try {
            return readWithin(reader, text, problems);
        } catch (BeyondLimits e) {
            String readable = OversizedNumbers.asText(text);
            if (readable.equals(text)) {
                throw e;
            }
            return readWithin(reader, readable, problems);
        }
    }

    /** Reads at full speed, and value by value only where that fails. */
    private static @Nullable Object readWithin(
            ObjectReader reader, String text, @Nullable Consumer<? super ValueProblem> problems) {
        try {
            return reader.readValue(text);
        } catch (DatabindException e) {
            return readValueByValue(reader, text, problems);
        } catch (JacksonException e) {
            throw WireProblem.of(e);
        } catch (NumberFormatException e) {
            // The library's own, for an exponent of more digits than an int has; its message repeats the number.
            throw new BeyondLimits();
        }
    }

    private static @Nullable Object readValueByValue(
            ObjectReader reader, String text, @Nullable Consumer<? super ValueProblem> problems) {
        Misfits misfits = new Misfits();
        Object value = value(reader.withAttribute(Misfits.key(), misfits), text);
        if (problems != null) {
            misfits.found().forEach(problems);
        }
        return value;
    }

    private static @Nullable Object value(ObjectReader reader, String text) {
        try {
            return reader.readValue(text);
        } catch (JacksonException e) {
            throw WireProblem.of(e);
        } catch (NumberFormatException e) {
            throw new BeyondLimits();
        }
    }

    /**
     * Reads JSON into a list.
     *
     * @param text one JSON document
     * @param type the type of each element, as for {@link #read(String, Class)}
     * @param <E> the type of each element
     * @return the list, or null where the text says that there is none
     * @throws IllegalArgumentException when the text is not JSON, or any element does not fit
     */
    @SuppressWarnings("unchecked") // the library has read each element as the type
    public <E> @Nullable List<E> readList(String text, Class<E> type) {
        return (List<E>) value(mapper.readerForListOf(type), text);
    }

    /**
     * Reads JSON into a type and passes on what does not fit, and the parts of another type that are read on the way, however
     * deep they stand.
     *
     * @param text one JSON document
     * @param type the type, as for {@link #read(String, Class)}
     * @param part the type of the parts, a record
     * @param seen is given each part, in the order of the text; from the beginning again where something does not fit
     * @param problems is given each value that does not fit, in the order of the text
     * @param <T> the type
     * @param <P> the type of the parts
     * @return the value, or null where the text says that there is none
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    @SuppressWarnings("unchecked") // the library has read it as the type
    public <T, P> @Nullable T read(
            String text,
            TypeRef<T> type,
            Class<P> part,
            Consumer<? super P> seen,
            Consumer<? super ValueProblem> problems) {
        Consumer<Object> records = value -> {
            if (part.isInstance(value)) {
                seen.accept(part.cast(value));
            }
        };
        ObjectReader reader = mapper.readerFor(mapper.constructType(type.type()));
        return (T) read(reader.withAttribute(RecordReader.SEEN, records), text, problems);
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

    /**
     * Reads a piece of JSON into a type with its parameters.
     *
     * @param json the JSON
     * @param type a generated record, or one of the types that records are made of
     * @param <T> the type
     * @return the value, or null where the JSON says that there is none
     * @throws IllegalArgumentException when it does not fit; the message says where
     */
    public <T> @Nullable T convert(JsonValue json, TypeRef<T> type) {
        return read(write(json), type);
    }
}
