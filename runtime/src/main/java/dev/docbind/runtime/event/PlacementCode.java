package dev.docbind.runtime.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.docbind.runtime.DocumentedValue;
import dev.docbind.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The code of a placement. The documented ones are constants of the generated class {@code Placements}. One that is open has a part that
 * stands for a number or a name, and is bound with {@link #with}.
 *
 * @param <O> the record of what is sent with it, see {@link OpenedPlacement#options(PlacementCode)}
 */
public final class PlacementCode<O> extends DocumentedValue<PlacementCode.Kind> {

    final Class<O> options;
    private final @Nullable String before;
    private final String after;
    private final boolean numbered;
    private final Kind kind;

    private PlacementCode(
            String code, @Nullable String before, String after, boolean numbered, Class<O> options, Kind kind) {
        super(code);
        this.before = before;
        this.after = after;
        this.numbered = numbered;
        this.options = options;
        this.kind = kind;
    }

    /**
     * Returns the code of a documented placement.
     *
     * @param code the code
     * @param options the record of its options; {@link JsonValue} where the documentation describes none
     * @param <O> the same
     * @return the code
     */
    public static <O> PlacementCode<O> of(String code, Class<O> options) {
        return new PlacementCode<>(code, null, "", false, options, Kind.DOCUMENTED);
    }

    /**
     * Returns the code of a documented placement that has an open part.
     *
     * @param code the code as the documentation has it
     * @param before what stands before the open part
     * @param after what stands behind it
     * @param numbered whether it stands for a number; for a name otherwise
     * @param options the record of its options; {@link JsonValue} where the documentation describes none
     * @param <O> the same
     * @return the code
     */
    public static <O> PlacementCode<O> open(
            String code, String before, String after, boolean numbered, Class<O> options) {
        return new PlacementCode<>(code, before, after, numbered, options, Kind.DOCUMENTED);
    }

    /**
     * Returns the code of any placement.
     *
     * @param code the code, which is sent as it is
     * @return the code; it equals the documented one of that text
     */
    @JsonCreator
    public static PlacementCode<JsonValue> of(String code) {
        return new PlacementCode<>(code, null, "", false, JsonValue.class, Kind.OTHER);
    }

    /**
     * Returns the code with a number or a name in place of its open part, the same where it has none.
     *
     * @param name the number or the name, such as 147
     * @return the code, such as {@code CRM_DYNAMIC_147_DETAIL_TAB}
     * @throws IllegalArgumentException when it is empty, or has anything but digits where a number belongs
     */
    public PlacementCode<O> with(Object name) {
        if (before == null) {
            return this;
        }
        PlacementCode<O> bound = of(before.concat(name.toString()).concat(after), options);
        if (nameIn(bound.value()) == null) {
            throw new IllegalArgumentException("no code: ".concat(bound.value()));
        }
        return bound;
    }

    /**
     * Finds what stands in a code where this is open: {@code code.nameIn(code.with(name).value())} is the name.
     *
     * @param code a code, in any case
     * @return the number or the name as it is written there, empty where this is not open; null where the code is another
     */
    public @Nullable String nameIn(String code) {
        if (before == null) {
            return value().equalsIgnoreCase(code) ? "" : null;
        }
        int begin = before.length();
        int end = code.length() - after.length();
        if (end < begin
                || !code.regionMatches(true, 0, before, 0, begin)
                || !code.regionMatches(true, end, after, 0, after.length())) {
            return null;
        }
        String name = code.substring(begin, end);
        return name.matches(numbered ? "[0-9]+" : "(?s).+") ? name : null;
    }

    @Override
    public Kind known() {
        return kind;
    }

    /** Whether the code is a documented one. */
    public enum Kind {
        /** A constant of the generated class, or one that {@link #with} has bound. */
        DOCUMENTED,
        /** A code alone. */
        OTHER
    }
}
