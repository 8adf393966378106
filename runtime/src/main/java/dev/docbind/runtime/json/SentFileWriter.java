package dev.docbind.runtime.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a file as its name and its content in Base64, or as its content alone. */
final class SentFileWriter extends StdSerializer<SentFile> {

    /** Under which the writer's context has the list of the files whose content is put into its place later. */
    static final Object LATER = SentFileWriter.class;

    SentFileWriter() {
        super(SentFile.class);
    }

    @Override
    @SuppressWarnings("unchecked") // the only list under that key
    public void serialize(SentFile file, JsonGenerator generator, SerializationContext context)
            throws JacksonException {
        if (!file.isAlone()) {
            generator.writeStartArray();
            generator.writeString(file.name());
        }
        List<SentFile> later = (List<SentFile>) context.getAttribute(LATER);
        if (later != null && file.isElsewhere()) {
            later.add(file);
            generator.writeRawValue('"' + WireFormat.LATER + '"');
        } else {
            generator.writeString(file.asBase64());
        }
        if (!file.isAlone()) {
            generator.writeEndArray();
        }
    }
}
