package dev.docbind.runtime.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came is not believed, or is no form. Messages repeat nothing of it. */
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
     * Why it is refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Why an event, or the form of a placement, is refused. */
    public enum Reason {
        /** The body has more bytes than the reader takes. */
        TOO_LARGE(413, "the form is larger than the limit"),
        /** The body has more values than the reader takes. */
        TOO_MANY_VALUES(413, "the form has more values than the limit"),
        /** A name has more brackets than the reader takes. */
        TOO_DEEP(413, "the form is nested more deeply than the limit"),
        /** The text is not in UTF-8. */
        NOT_UTF_8(400, "the form is not in UTF-8"),
        /** The body is no form. */
        MALFORMED(400, "this is no well-formed form"),
        /** A value stands twice, or in a name that differs in case, so that it is not clear what the form says. */
        AMBIGUOUS(400, "the form says something twice"),
        /** The event does not carry the token of the application, or the portal is unknown. */
        WRONG_TOKEN(403, "the event does not carry the application's token"),
        /** The authorization server knows nothing of the installation, or of the user who opened a placement. */
        NOT_CONFIRMED(403, "the authorization server does not confirm where the form comes from");

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
