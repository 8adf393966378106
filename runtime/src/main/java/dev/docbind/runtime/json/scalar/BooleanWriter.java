package dev.docbind.runtime.json.scalar;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes a boolean with the words of its component: {@code @JsonFormat(pattern = "Y|N")} as texts, {@code "1|0"} as
 * numbers, JSON's own words where there is no pattern.
 */
final class BooleanWriter extends StdScalarSerializer<Boolean> {

    private final String[] words;

    BooleanWriter() {
        this(new String[0]);
    }

    private BooleanWriter(String[] words) {
        super(Boolean.class);
        this.words = words;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        JsonFormat.Value format = findFormatOverrides(context, property, Boolean.class);
        if (format == null || !format.hasPattern()) {
            return this;
        }
        String[] pattern = format.getPattern().split("\\|", 2);
        return pattern.length == 2 ? new BooleanWriter(pattern) : this;
    }

    @Override
    public void serialize(Boolean value, JsonGenerator generator, SerializationContext context)
            throws JacksonException {
        if (words.length == 0) {
            generator.writeBoolean(value);
            return;
        }
        String word = words[value ? 0 : 1];
        if (isNumber(word)) {
            generator.writeNumber(Integer.parseInt(word));
        } else {
            generator.writeString(word);
        }
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
