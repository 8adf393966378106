package dev.docbind.runtime.list;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place in a walk, from which the same request goes on: in another process, on another machine. Its text is short, has no secret,
 * and stays readable by later versions. It holds the method, a digest of the request, and the boundary: the last identifier, or the
 * next position.
 */
public final class Cursor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PARTS = 4;
    private static final int DIGEST_BYTES = 8;

    private final String list;
    private final String digest;
    private final String strategy;
    private final String boundary;

    private Cursor(String list, String digest, String strategy, String boundary) {
        this.list = list;
        this.digest = digest;
        this.strategy = strategy;
        this.boundary = boundary;
    }

    static Cursor of(MethodRef<?, ?> method, Map<String, JsonValue> request, PagingStrategy strategy, String boundary) {
        return new Cursor(list(method), digest(request), strategy.label(), boundary);
    }

    /** Another place in the same walk, whose digest is taken once. */
    Cursor at(String other) {
        return new Cursor(list, digest, strategy, other);
    }

    private static String list(MethodRef<?, ?> method) {
        return method.name().toLowerCase(Locale.ROOT) + "@"
                + method.rest().name().toLowerCase(Locale.ROOT);
    }

    private static String digest(Map<String, JsonValue> request) {
        byte[] text = WireFormat.bitrix24().write(sorted(request)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** In one order wherever the request is built: that of a map may be another in each process. That of an order has a meaning. */
    private static Map<String, Object> sorted(Map<String, JsonValue> members) {
        Map<String, Object> sorted = new TreeMap<>();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            String name = member.getKey();
            JsonValue value = member.getValue();
            boolean isSorted =
                    value.isObject() && !name.toLowerCase(Locale.ROOT).matches("order|sort");
            sorted.put(name, isSorted ? sorted(value.members()) : value);
        }
        return sorted;
    }

    /**
     * Reads the text of a cursor.
     *
     * @param text what {@link #toString} returned
     * @return the cursor
     * @throws IllegalArgumentException when this is not the text of a cursor
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cursor parse(String text) {
        String[] parts = text.split("/", PARTS);
        if (parts.length < PARTS || parts[PARTS - 1].isEmpty()) {
            throw new IllegalArgumentException("this is not the text of a cursor");
        }
        return new Cursor(parts[0], parts[1], parts[2], parts[3]);
    }

    /** The strategy of the walk that it belongs to. */
    PagingStrategy strategy() {
        return strategy.equals(PagingStrategy.KEYSET.label()) ? PagingStrategy.KEYSET : PagingStrategy.DOCUMENTED;
    }

    /** The boundary, once it is clear that it belongs to this method and this request. */
    String boundary(MethodRef<?, ?> method, Map<String, JsonValue> request) {
        if (!list.equals(list(method))) {
            throw new IllegalArgumentException("a cursor of " + list + " does not belong to " + list(method));
        }
        if (!digest.equals(digest(request))) {
            throw new IllegalArgumentException("a cursor of another request of " + list + ": the parameters differ");
        }
        return boundary;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cursor that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The text, from which {@link #parse} makes the cursor again. */
    @com.fasterxml.jackson.annotation.JsonValue
    @Override
    public String toString() {
        return list + "/" + digest + "/" + strategy + "/" + boundary;
    }
}
