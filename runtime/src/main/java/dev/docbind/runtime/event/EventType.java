package dev.docbind.runtime.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.docbind.runtime.DocumentedValue;
import java.util.Locale;

/**
 * The code of an event. The documented ones are constants of the generated class {@code Events}. Codes differ in more than
 * case, so all are in upper case here.
 *
 * @param <E> the record that the event is read into
 */
@SuppressWarnings("UnusedTypeParameter") // says at each use what the event is read into
public final class EventType<E extends IncomingEvent> extends DocumentedValue<EventType.Kind> {

    private static final char SEPARATOR = '_';

    private final String name;
    private final Kind kind;

    private EventType(String code, String name, Kind kind) {
        super(upperCase(code));
        this.name = name;
        this.kind = kind;
    }

    /**
     * Returns the type of a documented event.
     *
     * @param code its code in any case
     * @param name its name, such as {@code OnCrmDealAdd}
     * @param <E> the record that the event is read into
     * @return the type
     */
    public static <E extends IncomingEvent> EventType<E> of(String code, String name) {
        return new EventType<>(code, name, Kind.DOCUMENTED);
    }

    /**
     * Returns the type of any event.
     *
     * @param code its code in any case
     * @return the type; it equals the documented one of that code
     */
    @JsonCreator
    public static EventType<IncomingEvent> of(String code) {
        return new EventType<>(code, code, Kind.OTHER);
    }

    /**
     * Returns the event about things of one type alone, where the portal has such: it is read into the same record.
     *
     * @param number the number of the type, such as 147
     * @return the event, such as {@code ONCRMDYNAMICITEMADD_147}
     */
    public EventType<E> numbered(long number) {
        String suffix = SEPARATOR + String.valueOf(number);
        return new EventType<>(value() + suffix, name + suffix, kind);
    }

    /**
     * Returns a code without the number of a type.
     *
     * @param code the code
     * @return what stands before the number; empty where there is none
     */
    public static String withoutNumber(String code) {
        int number = number(code);
        return number < 0 ? "" : code.substring(0, number - 1);
    }

    /** Where the number of a type begins; -1 where there is none. */
    static int number(String code) {
        int begin = code.length();
        while (begin > 0 && code.charAt(begin - 1) >= '0' && code.charAt(begin - 1) <= '9') {
            begin--;
        }
        return begin > 1 && begin < code.length() && code.charAt(begin - 1) == SEPARATOR ? begin : -1;
    }

    static String upperCase(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * The event's name.
     *
     * @return the name as its page has it; the code as it was given where the type was made from that alone
     */
    public String name() {
        return name;
    }

    @Override
    public Kind known() {
        return kind;
    }

    /** Whether the type is a documented one. */
    public enum Kind {
        /** A constant of the generated class. */
        DOCUMENTED,
        /** A code alone. */
        OTHER
    }
}
