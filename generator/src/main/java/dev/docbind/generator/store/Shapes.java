package dev.docbind.generator.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes of types, each made once. */
final class Shapes {

    private final Map<Type, Shape> known = new HashMap<>();

    Shapes() {
        add(String.class, (value, out) -> out.text((String) value), ValueInput::text);
        add(int.class, (value, out) -> out.number((Integer) value), ValueInput::number);
        add(boolean.class, (value, out) -> out.number(Boolean.TRUE.equals(value) ? 1 : 0), in -> in.number() != 0);
        add(long.class, (value, out) -> writeLong((Long) value, out), Shapes::readLong);
        add(Digest.class, (value, out) -> writeDigest((Digest) value, out), Shapes::readDigest);
        addText(Integer.class, Integer::valueOf);
        addText(Boolean.class, Boolean::valueOf);
        addText(BigDecimal.class, BigDecimal::new);
    }

    /** The shape of a type. */
    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            // In the table before its parts are looked at: a type may contain itself.
            Later later = new Later();
            known.put(type, later);
            shape = type instanceof ParameterizedType of ? container(of) : plain((Class<?>) type);
            later.shape = shape;
            known.put(type, shape);
        }
        return shape;
    }

    private Shape plain(Class<?> type) {
        if (type.isEnum()) {
            return new EnumShape(List.of(type.getEnumConstants()));
        }
        if (type.isRecord()) {
            return RecordShape.of(type, this);
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(type + " has no shape that could be kept");
        }
        return new SealedShape(
                List.of(permitted), Arrays.stream(permitted).map(this::of).toList());
    }

    private Shape container(ParameterizedType type) {
        List<Shape> parts =
                Arrays.stream(type.getActualTypeArguments()).map(this::of).toList();
        Type raw = type.getRawType();
        if (raw == List.class) {
            return new Elements(parts.get(0), found -> Collections.unmodifiableList(found));
        }
        if (raw == Set.class) {
            return new Elements(parts.get(0), found -> Collections.unmodifiableSet(new LinkedHashSet<>(found)));
        }
        if (raw == Map.class) {
            return new Entries(parts.get(0), parts.get(1));
        }
        if (raw == Packed.class) {
            return new Packed.PackedShape(parts.get(0));
        }
        throw new IllegalArgumentException(type + " has no shape that could be kept");
    }

    private void add(
            Class<?> type,
            BiConsumer<@Nullable Object, ValueOutput> write,
            Function<ValueInput, @Nullable Object> read) {
        known.put(type, new Shape() {
            @Override
            public void write(@Nullable Object value, ValueOutput out) {
                write.accept(value, out);
            }

            @Override
            public @Nullable Object read(ValueInput in) {
                return read.apply(in);
            }
        });
    }

    private void addText(Class<?> type, Function<String, Object> parse) {
        add(type, (value, out) -> out.text(value == null ? null : value.toString()), in -> {
            String text = in.text();
            return text == null ? null : parse.apply(text);
        });
    }

    private static void writeLong(long value, ValueOutput out) {
        out.number((int) (value >>> Integer.SIZE));
        out.number((int) value);
    }

    private static long readLong(ValueInput in) {
        long high = in.number();
        return (high << Integer.SIZE) | (in.number() & 0xFFFF_FFFFL);
    }

    private static void writeDigest(@Nullable Digest value, ValueOutput out) {
        out.number(value == null ? 0 : 1);
        if (value != null) {
            writeLong(value.first(), out);
            writeLong(value.second(), out);
            writeLong(value.third(), out);
            writeLong(value.fourth(), out);
        }
    }

    private static @Nullable Digest readDigest(ValueInput in) {
        return in.number() == 0 ? null : new Digest(readLong(in), readLong(in), readLong(in), readLong(in));
    }

    /** The shape of a type that is being looked at. */
    private static final class Later implements Shape {

        private @Nullable Shape shape;

        @Override
        public void write(@Nullable Object value, ValueOutput out) {
            shape().write(value, out);
        }

        @Override
        public @Nullable Object read(ValueInput in) {
            return shape().read(in);
        }

        private Shape shape() {
            Shape found = shape;
            if (found == null) {
                throw new IllegalStateException("asked while it is made");
            }
            return found;
        }
    }

    /** Its number, counted from 1. */
    private record EnumShape(List<Object> constants) implements Shape {

        @Override
        public void write(@Nullable Object value, ValueOutput out) {
            out.number(value == null ? 0 : constants.indexOf(value) + 1);
        }

        @Override
        public @Nullable Object read(ValueInput in) {
            int number = in.number();
            return number == 0 ? null : constants.get(number - 1);
        }
    }

    /** The number of the class, counted from 1, then the record. */
    private record SealedShape(List<Class<?>> classes, List<Shape> shapes) implements Shape {

        @Override
        public void write(@Nullable Object value, ValueOutput out) {
            int number = value == null ? 0 : classes.indexOf(value.getClass()) + 1;
            out.number(number);
            if (number > 0) {
                shapes.get(number - 1).write(value, out);
            }
        }

        @Override
        public @Nullable Object read(ValueInput in) {
            int number = in.number();
            return number == 0 ? null : shapes.get(number - 1).read(in);
        }
    }

    /** How many there are and one more, then each. */
    private record Elements(Shape element, Function<List<Object>, Object> collection) implements Shape {

        @Override
        public void write(@Nullable Object value, ValueOutput out) {
            if (value == null) {
                out.number(0);
                return;
            }
            Collection<?> elements = (Collection<?>) value;
            out.number(elements.size() + 1);
            for (Object part : elements) {
                element.write(part, out);
            }
        }

        @Override
        public @Nullable Object read(ValueInput in) {
            int count = in.count();
            if (count == 0) {
                return null;
            }
            List<Object> elements = new ArrayList<>(count - 1);
            for (int at = 1; at < count; at++) {
                elements.add(element.read(in));
            }
            return collection.apply(elements);
        }
    }

    /** How many there are and one more, then each key with its value, in their order. */
    private record Entries(Shape key, Shape value) implements Shape {

        @Override
        public void write(@Nullable Object map, ValueOutput out) {
            if (map == null) {
                out.number(0);
                return;
            }
            Map<?, ?> entries = (Map<?, ?>) map;
            out.number(entries.size() + 1);
            entries.forEach((name, part) -> {
                key.write(name, out);
                value.write(part, out);
            });
        }

        @Override
        public @Nullable Object read(ValueInput in) {
            int count = in.count();
            if (count == 0) {
                return null;
            }
            Map<Object, Object> entries = new LinkedHashMap<>(count * 2);
            for (int at = 1; at < count; at++) {
                entries.put(key.read(in), value.read(in));
            }
            return Collections.unmodifiableMap(entries);
        }
    }
}
