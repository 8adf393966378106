package dev.docbind.runtime;

import dev.docbind.runtime.json.WireFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that a portal has and the documentation cannot know, such as {@code UF_CRM_1707997209}. An application declares it
 * once and uses it for requests, {@code builder.with(FIELD, value)}, and answers, {@code FIELD.in(item.additional())}.
 *
 * @param <T> the type of its values
 */
public final class CustomField<T> implements FieldName {

    private final String name;
    private final Class<T> type;

    private CustomField(String name, Class<T> type) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
    }

    /**
     * Declares a field.
     *
     * @param name its name on the wire
     * @param type the type of its values: {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean},
     *     {@code OffsetDateTime}, {@code LocalDate}, {@link JsonValue}, or a record
     * @param <T> the type of its values
     * @return the field
     */
    public static <T> CustomField<T> of(String name, Class<T> type) {
        return new CustomField<>(name, type);
    }

    @Override
    public String value() {
        return name;
    }

    /**
     * The field's value among the open keys of a request or an answer.
     *
     * @param additional values by name on the wire, as {@code additional()} of a record gives them
     * @return the value, or null where there is none
     * @throws IllegalArgumentException when the value is of another type
     */
    public @Nullable T in(Map<String, ?> additional) {
        Object value = additional.get(name);
        WireFormat wire = WireFormat.bitrix24();
        return value == null ? null : wire.read(wire.write(value), type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomField<?> field && name.equals(field.name) && type.equals(field.type);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
