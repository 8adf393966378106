package dev.docbind.generator.emit.java.part;

import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeyedHash;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The digest of values that consist of records, enums, lists, maps, text and numbers. Values are equal in all that an emitter may ask
 * them where their digests are.
 *
 * <p>Two things are left out. Of places, the file alone is in, and which places are the same: where lines moved and nothing else, the
 * digest is the same. And some components are not in that no emitter asks for.
 */
final class ContentDigest {

    /** What no emitter asks for. */
    static final Set<String> UNSEEN = Set.of(
            "Field.nameLocation",
            "Method.answers",
            "RequestExample.bodyLocation",
            "RequestExample.location",
            "RequestExample.tab");

    private static final int NULL = 0;
    private static final int TEXT = 1;
    private static final int TEXT_AGAIN = 2;
    private static final int LIST = 3;
    private static final int FALSE = 4;
    private static final int TRUE = 5;
    private static final int PLACE = 6;
    private static final int RECORD = 7;
    private static final int ENUM = 8;
    private static final int INT = 9;
    private static final int LONG = 10;
    private static final int MAP = 11;
    private static final int DECIMAL = 12;

    /** To look for a shorter one costs more than its digest. */
    private static final int LONG_TEXT = 24;

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Map<SourceLocation, Integer> places = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Extent extent;
    /** Takes what is left out here; null where nobody wants it. */
    private final @Nullable ContentDigest rest;

    private byte[] bytes = new byte[4_096];
    private int length;

    /** What of values is in. */
    private enum Extent {
        /** What emitters ask for, without lines. */
        SEEN,
        /** What emitters ask for. */
        LINES,
        /** All. */
        WHOLE
    }

    /**
     * Two digests of the same values.
     *
     * @param seen that of what emitters ask for
     * @param whole that of all
     */
    record Both(Digest seen, Digest whole) {}

    private ContentDigest(Extent extent, @Nullable ContentDigest rest) {
        this.extent = extent;
        this.rest = rest;
    }

    /**
     * The digest of values, in their order.
     *
     * @param hash what makes it of their bytes
     * @throws IllegalArgumentException if one is, or has inside, something of another kind
     */
    static Digest of(KeyedHash hash, @Nullable Object... values) {
        return new ContentDigest(Extent.SEEN, null).add(values).end(hash);
    }

    /** The same, with the lines of all places. */
    static Digest withLines(KeyedHash hash, @Nullable Object... values) {
        return new ContentDigest(Extent.LINES, null).add(values).end(hash);
    }

    /** The digest, and that of all which the values say: one walk through them gives both. */
    static Both both(KeyedHash hash, @Nullable Object... values) {
        ContentDigest rest = new ContentDigest(Extent.WHOLE, null);
        Digest seen = new ContentDigest(Extent.SEEN, rest).add(values).end(hash);
        rest.putLong(seen.first());
        rest.putLong(seen.second());
        return new Both(seen, rest.end(hash));
    }

    private ContentDigest add(@Nullable Object... values) {
        for (Object value : values) {
            add(value);
        }
        return this;
    }

    private Digest end(KeyedHash hash) {
        return hash.hash(bytes, length);
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            put(NULL);
        } else if (value instanceof String text) {
            addText(text);
        } else if (value instanceof List<?> list) {
            put(LIST);
            putNumber(list.size());
            for (Object item : list) {
                add(item);
            }
        } else if (value instanceof Boolean bool) {
            put(bool ? TRUE : FALSE);
        } else if (value instanceof SourceLocation place) {
            put(PLACE);
            addPlace(place);
        } else if (value instanceof Record record) {
            put(RECORD);
            addRecord(record);
        } else {
            addOther(value);
        }
    }

    private void addOther(Object value) {
        if (value instanceof Enum<?> constant) {
            put(ENUM);
            addText(constant.name());
        } else if (value instanceof Integer number) {
            put(INT);
            putInt(number);
        } else if (value instanceof Long number) {
            put(LONG);
            putLong(number);
        } else if (value instanceof Map<?, ?> map) {
            put(MAP);
            putNumber(map.size());
            map.forEach((key, inside) -> {
                add(key);
                add(inside);
            });
        } else if (value instanceof BigDecimal number) {
            put(DECIMAL);
            addText(number.toString());
        } else {
            throw new IllegalArgumentException("no digest of " + value.getClass());
        }
    }

    private void addRecord(Record record) {
        Shape shape = SHAPES.get(record.getClass());
        putInt(shape.name());
        for (Function<Object, @Nullable Object> component : shape.seen()) {
            add(component.apply(record));
        }
        ContentDigest other = extent == Extent.WHOLE ? this : rest;
        if (other != null) {
            for (Function<Object, @Nullable Object> component : shape.unseen()) {
                other.add(component.apply(record));
            }
        }
    }

    /** The file of a place, and its number among the places so far. */
    private void addPlace(SourceLocation place) {
        if (extent == Extent.WHOLE) {
            addText(place.path());
            addLine(place);
            return;
        }
        Integer known = places.putIfAbsent(place, places.size());
        if (known != null) {
            putNumber(known + 1);
            return;
        }
        putNumber(0);
        addText(place.path());
        if (extent == Extent.LINES) {
            putInt(place.line());
        } else if (rest != null) {
            rest.addLine(place);
        }
    }

    private void addLine(SourceLocation place) {
        putNumber(place.line());
        putNumber(place.column());
        add(place.includedFrom());
    }

    /** A long text that was there before is in with its number. */
    private void addText(String text) {
        if (text.length() >= LONG_TEXT) {
            Integer known = texts.putIfAbsent(text, texts.size());
            if (known != null) {
                put(TEXT_AGAIN);
                putNumber(known);
                return;
            }
        }
        put(TEXT);
        putNumber(text.length());
        addCharacters(text);
    }

    /** Not as UTF-8, in which all halves of characters are alike: each of the 16 bits is in. */
    private void addCharacters(String text) {
        need(3 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                bytes[length++] = (byte) (0x80 | c >> 12);
                bytes[length++] = (byte) (c >> 6);
                bytes[length++] = (byte) (c & 0x3f);
            }
        }
    }

    private void put(int one) {
        need(1);
        bytes[length++] = (byte) one;
    }

    /** Small numbers, which nearly all are, take one byte. */
    private void putNumber(int number) {
        need(Integer.BYTES + 1);
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    private void putInt(int number) {
        need(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    private void putLong(long number) {
        putInt((int) (number >> 32));
        putInt((int) number);
    }

    private void need(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /**
     * What of a record is in a digest.
     *
     * @param name a number for its class
     * @param seen what returns the value of each component that emitters ask for
     * @param unseen what returns that of each other one
     */
    private record Shape(
            int name, List<Function<Object, @Nullable Object>> seen, List<Function<Object, @Nullable Object>> unseen) {

        static Shape of(Class<?> type) {
            return new Shape(type.getName().hashCode(), components(type, false), components(type, true));
        }

        private static List<Function<Object, @Nullable Object>> components(Class<?> type, boolean unseen) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> UNSEEN.contains(type.getSimpleName() + "." + component.getName()) == unseen)
                    .map(component -> accessor(type, component))
                    .toList();
        }

        /** A call through reflection would cost several times as much, and there are millions. */
        @SuppressWarnings("unchecked")
        private static Function<Object, @Nullable Object> accessor(Class<?> type, RecordComponent component) {
            try {
                MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                MethodType call = MethodType.methodType(Object.class, Object.class);
                return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                call,
                                accessor,
                                accessor.type().wrap())
                        .getTarget()
                        .invoke();
            } catch (Throwable e) {
                throw new IllegalArgumentException("no digest of " + type, e);
            }
        }
    }
}
