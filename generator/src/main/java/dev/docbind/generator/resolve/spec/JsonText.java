package dev.docbind.generator.resolve.spec;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text: two blanks for a level, lines that end with {@code \n} on every system. */
public final class JsonText {

    private static final ObjectWriter WRITER = writer();

    private JsonText() {}

    /** The text of a tree, with a line end at its end. */
    public static String write(JsonNode tree) {
        return WRITER.writeValueAsString(tree) + "\n";
    }

    /** Writes JSON piece by piece, in the same layout; closing it leaves {@code target} open. */
    static JsonGenerator generator(Writer target) {
        return WRITER.createGenerator(target);
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.builder(JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build())
                .build()
                .writer()
                .with(printer);
    }
}
