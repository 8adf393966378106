package dev.docbind.runtime.batch;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands for values of answers in the requests of one batch. */
final class References {

    /** Where a value of an answer stands. */
    static final class Reference {

        /** The command that is answered. */
        final Handle<?> of;

        /** The names and positions that lead to it in the result. */
        private final List<String> path;

        private Reference(Handle<?> of, List<String> path) {
            this.of = of;
            this.path = path;
        }

        /** The reference as the portal takes it. */
        String text() {
            return "$result[" + of.name() + (path.isEmpty() ? "" : "][" + String.join("][", path)) + "]";
        }

        /** The value itself. */
        JsonValue in(JsonValue result) {
            JsonValue value = result;
            for (String name : path) {
                value = value.isList() ? element(value, name) : value.get(name);
            }
            return value;
        }

        /** An empty object arrives as an empty list. */
        private static JsonValue element(JsonValue list, String name) {
            return name.equals(Probe.FIRST_ENTRY) ? list.get(0) : JsonValue.NULL;
        }
    }

    private final Map<String, Reference> known = new HashMap<>();
    private int places;

    /** The place of one more command; no two of a batch and those that repeat it have the same. */
    int nextPlace() {
        return places++;
    }

    /** Remembers what a value stands for. */
    void put(Object value, Handle<?> of, List<String> path) {
        known.put(key(WireFormat.bitrix24().tree(value)), new Reference(of, path));
    }

    /**
     * What a value stands for; null where it is itself.
     *
     * @throws IllegalArgumentException when it is part of a reference, one of another batch, or a text that the portal would take for
     *     one
     */
    @Nullable
    Reference of(JsonValue value, String place) {
        String key = key(value);
        Reference reference = known.get(key);
        if (reference == null) {
            refuse(key, place);
        }
        return reference;
    }

    /** Refuses a text that has a reference in it. */
    static void refuse(String text, String place) {
        if (Probe.isIn(text)) {
            throw new IllegalArgumentException(
                    place + " has a reference that is part of something else, or one of another batch");
        }
        if (isForThePortal(text)) {
            throw new IllegalArgumentException(place + " has a text that the portal takes for a reference");
        }
    }

    /** Whether a text is a reference to a portal. */
    static boolean isForThePortal(String text) {
        return text.contains("$result[");
    }

    private static String key(JsonValue value) {
        String text = value.text();
        return text == null ? value.toJson() : text;
    }
}
