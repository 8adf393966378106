package dev.docbind.runtime;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that only one portal has and no page documents, such as {@code UF_CRM_1707997209}. An application declares it
 * once and uses it for requests, {@code builder.with(FIELD, value)}, and answers, {@code FIELD.in(item.additional())}.
 *
 * @param <T> the type of its values
 */
public final class CustomField<T> implements FieldName {

    private final String name;
    private final Class<?> type;
    private final boolean many;

    private CustomField(String name, Class<?> type, boolean many) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.many = many;
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
        return new CustomField<>(name, type, false);
    }

    /**
     * Declares a field that holds many values.
     *
     * @param name its name on the wire
     * @param type the type of each value, as for {@link #of}
     * @param <E> the type of each value
     * @return the field
     */
    public static <E> CustomField<List<E>> listOf(String name, Class<E> type) {
        return new CustomField<>(name, type, true);
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
     * @throws IllegalArgumentException when the value is of another type; the message names the field
     */
    @SuppressWarnings("unchecked") // the type, or a list of it, as the methods that make fields say
    public @Nullable T in(Map<String, ?> additional) {
        Object value = additional.get(name);
        try {
            return value == null ? null : (T) read(WireFormat.bitrix24().write(value));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private @Nullable Object read(String json) {
        WireFormat format = WireFormat.bitrix24();
        return many ? format.readList(json, type) : format.read(json, type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomField<?> field
                && name.equals(field.name)
                && type.equals(field.type)
                && many == field.many;
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
