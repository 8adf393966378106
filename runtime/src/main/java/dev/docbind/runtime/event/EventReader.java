package dev.docbind.runtime.event;

import dev.docbind.runtime.event.EventRefusedException.Reason;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what portals post to the handlers of events. It throws {@link EventRefusedException} and nothing else for what is no
 * event; one that does not fit its page is still read, see {@link IncomingEvent#problems()}. Many threads may use it.
 *
 * @param <E> what all events have in common
 */
public final class EventReader<E extends IncomingEvent> {

    private final Function<? super String, ? extends Class<? extends E>> types;
    private final EventLimits limits;

    private EventReader(Function<? super String, ? extends Class<? extends E>> types, EventLimits limits) {
        this.types = types;
        this.limits = limits;
    }

    /**
     * Returns a reader. The generated class {@code Events} has one for all documented events.
     *
     * @param types returns the record for a code in upper case, and for any other text one that keeps all
     * @param <E> what all events have in common
     * @return the reader
     */
    public static <E extends IncomingEvent> EventReader<E> of(
            Function<? super String, ? extends Class<? extends E>> types) {
        return new EventReader<>(Objects.requireNonNull(types), EventLimits.DEFAULT);
    }

    /**
     * Returns a reader with other limits.
     *
     * @param value the limits
     * @return the reader
     */
    public EventReader<E> with(EventLimits value) {
        return new EventReader<>(types, Objects.requireNonNull(value));
    }

    /**
     * Reads an event, which anybody can have sent: {@link IncomingEvent#verify} it before it is used.
     *
     * @param body the posted form
     * @return the event
     * @throws EventRefusedException when this is no event, or is beyond the limits
     */
    public E parse(byte[] body) {
        return event(EventContext.of(FormBody.read(body, limits)));
    }

    /**
     * Reads an event from a stream, of which it takes one byte more than the limit at most.
     *
     * @param body the posted form
     * @return the event, as for {@link #parse(byte[])}
     * @throws EventRefusedException when this is no event, or is beyond the limits
     * @throws IOException when the stream fails
     */
    public E parse(InputStream body) throws IOException {
        return parse(body.readNBytes(limits.bytes() + 1));
    }

    /**
     * Reads an event whose body is read already, as a servlet's container does.
     *
     * @param parameters the values by their names, such as {@code data[FIELDS][ID]}
     * @return the event, as for {@link #parse(byte[])}
     * @throws EventRefusedException when this is no event, or is beyond the limits
     */
    public E parse(Map<String, String @Nullable []> parameters) {
        return event(EventContext.of(FormBody.read(parameters, limits)));
    }

    /**
     * Reads an event of one portal and makes sure that it comes from there.
     *
     * @param body the posted form
     * @param expectedToken the application's token on the portal
     * @return the event
     * @throws EventRefusedException when this is no event, is beyond the limits, or carries another token or none
     */
    public E parseVerified(byte[] body, String expectedToken) {
        return verified(EventContext.of(FormBody.read(body, limits)), expectedToken);
    }

    /**
     * Reads an event of one portal, whose body is read already, and makes sure that it comes from there.
     *
     * @param parameters the values by their names
     * @param expectedToken the application's token on the portal
     * @return the event
     * @throws EventRefusedException as {@link #parseVerified(byte[], String)} does
     */
    public E parseVerified(Map<String, String @Nullable []> parameters, String expectedToken) {
        return verified(EventContext.of(FormBody.read(parameters, limits)), expectedToken);
    }

    private E verified(EventContext context, String expectedToken) {
        context.verify(Objects.requireNonNull(expectedToken));
        return event(context);
    }

    /** Reads what is JSON already. */
    E event(EventContext context) {
        String text = text(context);
        E event = read(text, types.apply(context.code()));
        if (event == null) {
            event = read(text, types.apply(""));
        }
        if (event == null) {
            // The JSON library bounds how long a name is, and how many have the same hash.
            throw new EventRefusedException(Reason.MALFORMED);
        }
        return event;
    }

    /** Null where nothing of the record can be read. */
    private @Nullable E read(String text, Class<? extends E> type) {
        List<ValueProblem> problems = new ArrayList<>();
        try {
            E event = WireFormat.bitrix24().read(text, type, problems::add);
            if (event != null) {
                event.context().found(problems);
            }
            return event;
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The second is the library's own, where very many names have the same hash.
            return null;
        }
    }

    private static String text(EventContext context) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(IncomingEvent.CONTEXT, context.body());
        members.putAll(context.body().members());
        members.keySet().removeAll(EventContext.NAMES);
        try {
            return WireFormat.bitrix24().write(members);
        } catch (IllegalArgumentException e) {
            throw new EventRefusedException(Reason.MALFORMED, e);
        }
    }
}
