package dev.docbind.runtime.json.scalar;

import dev.docbind.runtime.internal.SentFile;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a file as its name and its content in Base64, or as its content alone. */
public final class SentFileWriter extends StdSerializer<SentFile> {

    /** Under which the writer's context has the list of the files whose content is put into its place later. */
    public static final Object FILES = SentFileWriter.class;

    /** Creates the one writer. */
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
        List<SentFile> later = (List<SentFile>) context.getAttribute(FILES);
        if (later != null && file.isElsewhere()) {
            later.add(file);
            generator.writeRawValue('"' + SentFile.LATER + '"');
        } else {
            generator.writeString(file.asBase64());
        }
        if (!file.isAlone()) {
            generator.writeEndArray();
        }
    }
}
