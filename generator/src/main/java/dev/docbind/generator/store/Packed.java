package dev.docbind.generator.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that a reader of the record does not read before somebody asks. It has its own table of texts: what it has in
 * common with the rest is written twice.
 *
 * @param <T> what is packed
 */
public final class Packed<T> {

    private final Supplier<T> value;

    private Packed(Supplier<T> value) {
        this.value = value;
    }

    /** A value that is to be packed. */
    public static <T> Packed<T> of(T value) {
        return new Packed<>(() -> value);
    }

    /** The value; read anew each time, where it has to be. That the bytes are as they were written, the stage that had them has seen. */
    public T get() {
        return value.get();
    }

    /** How many bytes the value has and one more, then these. */
    static final class PackedShape implements Shape {

        private final Shape content;

        PackedShape(Shape content) {
            this.content = content;
        }

        @Override
        public void write(@Nullable Object packed, ValueOutput out) {
            if (packed == null) {
                out.number(0);
                return;
            }
            ValueOutput inside = new ValueOutput();
            content.write(((Packed<?>) packed).get(), inside);
            out.number(inside.length() + 1);
            out.append(inside);
        }

        @Override
        public @Nullable Object read(ValueInput in) {
            int count = in.count();
            if (count == 0) {
                return null;
            }
            byte[] bytes = in.bytes(count - 1);
            return new Packed<Object>(() -> Objects.requireNonNull(content.read(new ValueInput(bytes))));
        }
    }
}
