package dev.docbind.generator.resolve.spec;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as text: two spaces for a level, lines that end with {@code \n} on every system. */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final ObjectWriteContext LAYOUT = new Layout();

    private JsonText() {}

    /** The text of what {@code content} writes, with a line end at its end. */
    public static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            content.accept(json);
        }
        return text.append('\n').toString();
    }

    /** Writes JSON piece by piece, in the same layout; closing it leaves {@code target} open. */
    static JsonGenerator generator(Writer target) {
        return FACTORY.createGenerator(LAYOUT, new WholeCharacters(target));
    }

    private static final class Layout extends ObjectWriteContext.Base {

        private final DefaultPrettyPrinter printer = printer();

        private static DefaultPrettyPrinter printer() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        /** One of its own for each text: it counts the levels. */
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
