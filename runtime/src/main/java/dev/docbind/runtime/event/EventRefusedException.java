package dev.docbind.runtime.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came is not believed, or is no event. Messages repeat nothing of it. */
public final class EventRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    EventRefusedException(Reason reason) {
        this(reason, null);
    }

    EventRefusedException(Reason reason, @Nullable Throwable cause) {
        super(Objects.requireNonNull(reason).text, cause);
        this.reason = reason;
    }

    /**
     * Why the event is refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Why an event is refused. */
    public enum Reason {
        /** The body has more bytes than the reader takes. */
        TOO_LARGE(413, "the event is larger than the limit"),
        /** The body has more values than the reader takes. */
        TOO_MANY_VALUES(413, "the event has more values than the limit"),
        /** A name has more brackets than the reader takes. */
        TOO_DEEP(413, "the event is nested more deeply than the limit"),
        /** The text is not in UTF-8. */
        NOT_UTF_8(400, "the event is not in UTF-8"),
        /** The body is no form. */
        MALFORMED(400, "the event is no well-formed form"),
        /** A value stands twice, or in a name that differs in case, so that it is not clear what the event says. */
        AMBIGUOUS(400, "the event says something twice"),
        /** The event does not carry the token of the application, or the portal is unknown. */
        WRONG_TOKEN(403, "the event does not carry the application's token"),
        /** The authorization server knows nothing of the installation. */
        NOT_CONFIRMED(403, "the authorization server does not confirm the installation");

        private final int status;
        private final String text;

        Reason(int status, String text) {
            this.status = status;
            this.text = text;
        }

        /**
         * What to answer.
         *
         * @return a status of HTTP
         */
        public int status() {
            return status;
        }
    }
}
