package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.store.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The spec file: the same spec gives the same bytes, and what it says of a spec is read from it again. */
public final class SpecJson {

    /** Somewhat more than the average: a buffer that has to grow copies all that was written. */
    private static final int BYTES_OF_METHOD = 20_000;

    static final String FORMAT = "docbind-spec";
    static final int FORMAT_VERSION = 1;

    private final Spec spec;
    private final Map<Method, JavaBinding> bindings;
    private final Map<String, String> types;
    private final Function<Method, @Nullable Digest> contents;

    private SpecJson(
            Spec spec,
            Map<Method, JavaBinding> bindings,
            Map<String, String> types,
            Function<Method, @Nullable Digest> contents) {
        this.spec = spec;
        this.bindings = bindings;
        this.types = types;
        this.contents = contents;
    }

    /**
     * The spec of a file. Columns, which the file does not have, are 0.
     *
     * @param name the file, for messages
     * @throws IllegalArgumentException with one line that says what is wrong, and where
     */
    public static Spec read(String name, InputStream bytes) {
        return SpecReader.read(name, bytes);
    }

    /**
     * The bytes of the file, with the Java names of each method, of each type that they share by its id, and of each event by its code.
     * One method after another becomes text: all of them as one tree would need more memory than everything before.
     *
     * @throws IOException never, but a writer's signature says so
     */
    public static byte[] write(Spec spec, Map<Method, JavaBinding> bindings, Map<String, String> types)
            throws IOException {
        return write(spec, bindings, types, method -> null, EarlierSpec.NONE).bytes();
    }

    /**
     * The same bytes; methods that an earlier file has as they would be written are copied from it.
     *
     * @param contents the digest of all that a method says, its lines among it; null for a method of which it is not known
     * @param earlier the file before
     * @throws IOException never, but a writer's signature says so
     */
    public static WrittenSpec write(
            Spec spec,
            Map<Method, JavaBinding> bindings,
            Map<String, String> types,
            Function<Method, @Nullable Digest> contents,
            EarlierSpec earlier)
            throws IOException {
        SpecJson json = new SpecJson(spec, bindings, types, contents);
        WrittenSpec written = json.tried(earlier);
        return written == null ? json.written(earlier.withoutFile()) : written;
    }

    /** The file; null where the one before changed meanwhile, or cannot be read. */
    private @Nullable WrittenSpec tried(EarlierSpec earlier) {
        WrittenSpec written = null;
        try {
            written = written(earlier);
        } catch (IOException | UncheckedIOException e) {
            // The file cannot be read: it is closed as ever, and everything is written.
        }
        return earlier.close() ? written : null;
    }

    private WrittenSpec written(EarlierSpec earlier) throws IOException {
        SpecBuffer bytes = new SpecBuffer((1 + spec.methods().size()) * BYTES_OF_METHOD);
        MethodTexts methods = new MethodTexts(contents, earlier, bytes);
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            try (JsonGenerator json = JsonText.generator(text)) {
                write(methods, json);
            }
            text.write('\n');
        }
        return new WrittenSpec(bytes.toByteArray(), methods.written());
    }

    private void write(MethodTexts methods, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("formatVersion", FORMAT_VERSION);
        json.writeStringProperty("language", spec.language());
        json.writeStringProperty("site", spec.site());
        content(spec, types, method -> methods.write(method, bindings.get(method), json), json);
        MemoryJson.write(spec.memory(), json);
        json.writeEndObject();
    }

    /**
     * What a documentation says, without what it is.
     *
     * @param method writes a method
     */
    static void content(Spec spec, Map<String, String> types, Consumer<Method> method, JsonGenerator json) {
        json.writeArrayPropertyStart("systemErrors");
        spec.systemErrors().forEach(row -> MethodJson.write(row, "", json));
        json.writeEndArray();
        json.writeArrayPropertyStart("methods");
        spec.methods().forEach(method);
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
        spec.events().forEach(event -> EventJson.write(event, types.get(event.code()), json));
        json.writeEndArray();
        json.writeArrayPropertyStart("placements");
        for (Placement placement : spec.placements()) {
            String thing = placement.thing();
            PlacementJson.write(placement, thing == null ? null : types.get(thing), json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("things");
        spec.things().forEach(thing -> ThingJson.write(thing, types.get(thing.id()), json));
        json.writeEndArray();
        json.writeArrayPropertyStart("valueLists");
        spec.valueLists().forEach(list -> ThingJson.write(list, types.get(list.id()), json));
        json.writeEndArray();
    }
}
