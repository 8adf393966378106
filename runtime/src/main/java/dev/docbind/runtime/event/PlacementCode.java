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
public final class PlacementCode<O> extends DocumentedValue<EventType.Kind> {

    private final String open;
    final Class<O> options;
    private final EventType.Kind kind;

    private PlacementCode(String code, String open, Class<O> options, EventType.Kind kind) {
        super(code);
        this.open = open;
        this.options = options;
        this.kind = kind;
    }

    /**
     * Returns the code of a documented placement.
     *
     * @param code the code
     * @param open the part that stands for a number or a name; empty where none does
     * @param options the record of its options; {@link JsonValue} where the documentation describes none
     * @param <O> the same
     * @return the code
     */
    public static <O> PlacementCode<O> of(String code, String open, Class<O> options) {
        return new PlacementCode<>(code, open, options, EventType.Kind.DOCUMENTED);
    }

    /**
     * Returns the code of any placement.
     *
     * @param code the code, which is sent as it is
     * @return the code; it equals the documented one of that text
     */
    @JsonCreator
    public static PlacementCode<JsonValue> of(String code) {
        return new PlacementCode<>(code, "", JsonValue.class, EventType.Kind.OTHER);
    }

    /**
     * Returns the code with a number or a name in place of its open part, the same where it has none.
     *
     * @param name the number or the name, such as 147
     * @return the code, such as {@code CRM_DYNAMIC_147_DETAIL_TAB}
     */
    public PlacementCode<O> with(Object name) {
        return open.isEmpty() ? this : of(value().replace(open, name.toString()), "", options);
    }

    /**
     * Finds what stands in a code where this is open.
     *
     * @param code a code, in any case
     * @return the number or the name as it is written there, empty where this is not open; null where the code is another
     */
    public @Nullable String nameIn(String code) {
        String own = value();
        if (open.isEmpty()) {
            return own.equalsIgnoreCase(code) ? "" : null;
        }
        int begin = own.indexOf(open);
        int after = own.length() - begin - open.length();
        int end = code.length() - after;
        return end > begin
                        && own.regionMatches(true, 0, code, 0, begin)
                        && own.regionMatches(true, own.length() - after, code, end, after)
                ? code.substring(begin, end)
                : null;
    }

    @Override
    public EventType.Kind known() {
        return kind;
    }
}
