package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.model.SemanticType.Container;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the examples show a field.
 *
 * @param spelling the name that they send, null where it is the table's
 * @param map whether the name stands for many keys
 * @param container whether a map or a list of such values is shown, or the name said {@code []}; null where neither is
 * @param entry the key of an entry that the example shows, where the fields are those of every entry of a map
 * @param describes whether the JSON describes the field
 */
public record WirePlace(
        @Nullable String spelling,
        boolean map,
        @Nullable Container container,
        @Nullable String entry,
        boolean describes) {

    /** A name of its own, shown as the table has it. */
    public static final WirePlace PLAIN = new WirePlace(null, false, null, null, false);

    /** A name that stands for many keys. */
    public static final WirePlace KEYS = new WirePlace(null, true, null, null, false);

    /** The same under another spelling. */
    public WirePlace spelled(String other) {
        return new WirePlace(other, map, container, entry, describes);
    }

    /** The same, where the name stands for many keys. */
    public WirePlace ofKeys() {
        return new WirePlace(spelling, true, container, entry, describes);
    }

    /** The same in a container. */
    public WirePlace in(Container other) {
        return new WirePlace(spelling, map, other, entry, describes);
    }

    /** The same as a map of which the example shows an entry. */
    public WirePlace withEntry(String key) {
        return new WirePlace(spelling, map, Container.MAP, key, describes);
    }

    /** The same, where the JSON describes the field. */
    public WirePlace describing() {
        return new WirePlace(spelling, map, container, entry, true);
    }
}
