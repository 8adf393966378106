package dev.docbind.generator.store;

import java.nio.BufferUnderflowException;
import org.jspecify.annotations.Nullable;

/**
 * A record as bytes and back: its components in their order, whatever records, sealed interfaces of records, enums, lists, sets, maps,
 * packed and plain values they consist of. The bytes have no names and no versions: they are for the same generator alone.
 *
 * @param <T> the record
 */
public final class RecordCodec<T extends Record> {

    private final Class<T> type;
    private final Shape shape;

    private RecordCodec(Class<T> type) {
        this.type = type;
        this.shape = new Shapes().of(type);
    }

    /**
     * The codec of a record's class.
     *
     * @throws IllegalArgumentException if a component has a type that is none of those
     */
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(type);
    }

    /** The bytes of a record. */
    public byte[] write(T value) {
        ValueOutput out = new ValueOutput();
        shape.write(value, out);
        return out.bytes();
    }

    /** The record of these bytes; null where they are none of this class. */
    public @Nullable T read(byte[] bytes) {
        try {
            ValueInput in = new ValueInput(bytes);
            T value = type.cast(shape.read(in));
            return in.isAtEnd() ? value : null;
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException
                | StackOverflowError e) {
            return null;
        }
    }
}
