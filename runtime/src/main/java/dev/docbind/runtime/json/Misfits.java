package dev.docbind.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;

/**
 * Collects what does not fit while an answer is read value by value. It is there only when reading at full speed has failed:
 * then each value is tried by itself, and one that does not fit costs no other. What has no place of its own, such as an element
 * of a list, is kept by the record around it: the component's JSON as a whole.
 */
final class Misfits {

    private static final Object KEY = Misfits.class;

    private final List<ValueProblem> found = new ArrayList<>();
    private final StringBuilder path = new StringBuilder("$");
    private final StringBuilder place = new StringBuilder("$");
    private int lost;

    /** What the reader's context has it under. */
    static Object key() {
        return KEY;
    }

    /** The collection of a reading value by value, null where one misfit ends the reading. */
    static @Nullable Misfits of(DeserializationContext context) {
        return (Misfits) context.getAttribute(KEY);
    }

    List<ValueProblem> found() {
        return found;
    }

    /** A component of a record, which keeps its JSON unless all of it was read. */
    Attempt member(
            String name,
            ValueDeserializer<?> reader,
            JavaType type,
            JsonParser parser,
            DeserializationContext context) {
        int before = lost;
        Attempt attempt = read("." + name, "." + name, reader, type, parser, context);
        lost = before;
        return attempt;
    }

    Attempt entry(
            String key, ValueDeserializer<?> reader, JavaType type, JsonParser parser, DeserializationContext context) {
        return leftOut(read("." + key, ".*", reader, type, parser, context));
    }

    Attempt element(
            int index, ValueDeserializer<?> reader, JavaType type, JsonParser parser, DeserializationContext context) {
        return leftOut(read("[" + index + "]", "[]", reader, type, parser, context));
    }

    private Attempt leftOut(Attempt attempt) {
        if (!attempt.isRead()) {
            lose();
        }
        return attempt;
    }

    /** Counts a value that nothing keeps but the JSON of the component around it. */
    void lose() {
        lost++;
    }

    private Attempt read(
            String step,
            String shown,
            ValueDeserializer<?> reader,
            JavaType type,
            JsonParser parser,
            DeserializationContext context) {
        int pathEnd = path.length();
        int placeEnd = place.length();
        path.append(step);
        place.append(shown);
        try {
            return attempt(reader, type, parser, context);
        } finally {
            path.setLength(pathEnd);
            place.setLength(placeEnd);
        }
    }

    private Attempt attempt(
            ValueDeserializer<?> reader, JavaType type, JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Attempt.read(reader.getNullValue(context));
        }
        if (keepsMisfits(reader, token)) {
            return Attempt.read(reader.deserialize(parser, context));
        }
        int before = found.size();
        int lostBefore = lost;
        JsonNode json = token.isStructStart() ? context.<JsonNode>readTree(parser) : null;
        try {
            Object value = json == null ? reader.deserialize(parser, context) : value(reader, json, context);
            return new Attempt(value, lost == lostBefore ? null : json, true);
        } catch (DatabindException e) {
            // A scalar is still the parser's current token.
            JsonNode misfit = json == null ? context.<JsonNode>readTree(parser) : json;
            found.subList(before, found.size()).clear();
            lost = lostBefore;
            found.add(new ValueProblem(
                    path.toString(),
                    place.toString(),
                    type.getRawClass(),
                    context.readTreeAsValue(misfit, JsonValue.class)));
            return Attempt.failed(misfit);
        }
    }

    /** Whether the value that is read keeps the misfits inside of it, so that reading it cannot fail. */
    private static boolean keepsMisfits(ValueDeserializer<?> reader, JsonToken token) {
        if (reader instanceof BeanDeserializerBase bean) {
            return token == JsonToken.START_OBJECT && bean.hasAnySetter();
        }
        return token == JsonToken.START_OBJECT && reader instanceof RecordReader shaped && shaped.keepsMisfits();
    }

    private static @Nullable Object value(ValueDeserializer<?> reader, JsonNode json, DeserializationContext context)
            throws JacksonException {
        try (JsonParser again = json.traverse(context)) {
            again.nextToken();
            return reader.deserialize(again, context);
        }
    }

    /** How it went with one value. */
    static final class Attempt {

        private final @Nullable Object value;
        private final @Nullable JsonNode kept;
        private final boolean read;

        private Attempt(@Nullable Object value, @Nullable JsonNode kept, boolean read) {
            this.value = value;
            this.kept = kept;
            this.read = read;
        }

        static Attempt read(@Nullable Object value) {
            return new Attempt(value, null, true);
        }

        static Attempt failed(JsonNode misfit) {
            return new Attempt(null, misfit, false);
        }

        /** Whether there is a value, or nothing in its place; not, where the JSON does not fit. */
        boolean isRead() {
            return read;
        }

        /** What was read; null where there is no value, or it does not fit. */
        @Nullable
        Object value() {
            return value;
        }

        /** The JSON that does not fit, or of which a part was left out; null where all of it was read. */
        @Nullable
        JsonNode kept() {
            return kept;
        }
    }
}
