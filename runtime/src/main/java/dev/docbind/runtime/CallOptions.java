package dev.docbind.runtime;

import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.json.ValueProblem;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Options of one call or many. What is not set is as the client has it. Options are immutable; {@code toString} shows no
 * header's value.
 */
public final class CallOptions {

    private static final CallOptions NONE = new CallOptions(new Builder());
    private static final Pattern KEY = Pattern.compile("[ -~]{1,255}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern VALUE = Pattern.compile("[\\t -~]*");
    /** What the HTTP client sets itself, and refuses from others. */
    private static final Set<String> OWN = Set.of("connection", "content-length", "expect", "host", "upgrade");

    /** What was set; nobody changes it any more. */
    private final Builder set;

    private CallOptions(Builder set) {
        this.set = set;
    }

    /**
     * Returns options of which none is set.
     *
     * @return the options
     */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * Returns a builder of options.
     *
     * @return a builder with no option set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that is initialized with these options.
     *
     * @return a builder with these options set
     */
    public Builder toBuilder() {
        return builder().all(set);
    }

    /**
     * Returns these options, overridden by others.
     *
     * @param others the options that take precedence where they are set
     * @return the options
     */
    public CallOptions with(CallOptions others) {
        return others == NONE ? this : toBuilder().all(others.set).build();
    }

    /**
     * How long one attempt may take.
     *
     * @return the time, or null for the transport's own limit
     */
    public @Nullable Duration timeout() {
        return set.timeout;
    }

    /**
     * How long the whole call may take, with waiting and repeating.
     *
     * @return the time, or null for any
     */
    public @Nullable Duration deadline() {
        return set.deadline;
    }

    /**
     * When to repeat.
     *
     * @return the policy, or null for the client's
     */
    public @Nullable RetryPolicy retry() {
        return set.retry;
    }

    /**
     * Whether the call may be repeated when it may have run.
     *
     * @return true or false, or null where {@link MethodRef#reads()} decides
     */
    public @Nullable Boolean repeatable() {
        return set.repeatable;
    }

    /**
     * The key by which a call of REST 3.0 that writes runs once.
     *
     * @return the key, or null for one that the client makes
     */
    public @Nullable String idempotencyKey() {
        return set.idempotencyKey;
    }

    /**
     * Whether a value that does not fit its documented type makes the answer unreadable.
     *
     * @return true where it does; by default the answer is read without it
     */
    public boolean isReadingStrict() {
        return Boolean.TRUE.equals(set.strictReading);
    }

    /**
     * The listener to values that do not fit their documented types.
     *
     * @return the listener, or null for none
     */
    public @Nullable BiConsumer<? super MethodRef<?, ?>, ? super List<ValueProblem>> onProblems() {
        return set.onProblems;
    }

    /**
     * Headers beside the usual ones.
     *
     * @return the values by name, unmodifiable
     */
    public Map<String, String> headers() {
        return Collections.unmodifiableMap(set.headers);
    }

    @Override
    public String toString() {
        return "CallOptions[timeout " + set.timeout + ", deadline " + set.deadline + ", " + set.retry + ", repeatable "
                + set.repeatable + ", headers " + set.headers.keySet() + "]";
    }

    /** Builds options. */
    public static final class Builder {

        private @Nullable Duration timeout;
        private @Nullable Duration deadline;
        private @Nullable RetryPolicy retry;
        private @Nullable Boolean repeatable;
        private @Nullable String idempotencyKey;
        private @Nullable Boolean strictReading;
        private @Nullable BiConsumer<? super MethodRef<?, ?>, ? super List<ValueProblem>> onProblems;
        private final Map<String, String> headers = new LinkedHashMap<>();

        private Builder() {}

        private Builder all(Builder options) {
            timeout = options.timeout == null ? timeout : options.timeout;
            deadline = options.deadline == null ? deadline : options.deadline;
            retry = options.retry == null ? retry : options.retry;
            repeatable = options.repeatable == null ? repeatable : options.repeatable;
            idempotencyKey = options.idempotencyKey == null ? idempotencyKey : options.idempotencyKey;
            strictReading = options.strictReading == null ? strictReading : options.strictReading;
            onProblems = options.onProblems == null ? onProblems : options.onProblems;
            headers.putAll(options.headers);
            return this;
        }

        /**
         * Sets how long one attempt may take.
         *
         * @param value the time, more than zero
         * @return this builder
         * @throws IllegalArgumentException when it is not
         */
        public Builder timeout(Duration value) {
            timeout = Checked.positive(value);
            return this;
        }

        /**
         * Sets how long the whole call may take. A call that would have to wait longer for the limits fails at once, and
         * it is not repeated where the repeat would be too late.
         *
         * @param value the time, more than zero
         * @return this builder
         * @throws IllegalArgumentException when it is not
         */
        public Builder deadline(Duration value) {
            deadline = Checked.positive(value);
            return this;
        }

        /**
         * Sets when to repeat.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder retry(RetryPolicy value) {
            retry = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets whether the call may be repeated when it may have run. By default that is so where the method only reads: see
         * {@link MethodRef#reads()}. Of a method that is called by its name alone nothing is known, so set it there.
         *
         * @param value true to repeat a call that may have run
         * @return this builder
         */
        public Builder repeatable(boolean value) {
            repeatable = value;
            return this;
        }

        /**
         * Sets the key by which a call of REST 3.0 that writes runs once, however often it is sent within 24 hours. It is for
         * one call: do not set it for a whole client. REST 2 ignores it, so there it makes no call repeatable.
         *
         * @param value 1 to 255 printable ASCII characters
         * @return this builder
         * @throws IllegalArgumentException when it is anything else
         */
        public Builder idempotencyKey(String value) {
            if (!KEY.matcher(value).matches()) {
                throw new IllegalArgumentException("an idempotency key has 1 to 255 printable ASCII characters");
            }
            idempotencyKey = value;
            return this;
        }

        /**
         * Sets whether a value that does not fit its documented type makes the whole answer unreadable. By default the answer
         * is read without it: see {@link Answer#problems()}.
         *
         * @param value true for an {@link dev.docbind.runtime.error.UnreadableAnswerException}
         * @return this builder
         */
        public Builder strictReading(boolean value) {
            strictReading = value;
            return this;
        }

        /**
         * Sets the listener to values that do not fit their documented types, for callers that do not see the {@link Answer}.
         *
         * @param value is called once for each answer that has such values, before it is returned, on the thread that reads it;
         *     its exceptions are logged and do not end the call
         * @return this builder
         */
        public Builder onProblems(BiConsumer<? super MethodRef<?, ?>, ? super List<ValueProblem>> value) {
            onProblems = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets a header, which replaces the client's own of that name. {@code X-Request-Id} also appears in the log.
         *
         * @param name the header's name; those that carry the request itself, such as {@code Host} and
         *     {@code Content-Length}, cannot be set
         * @param value its value, which {@code toString} does not show
         * @return this builder
         * @throws IllegalArgumentException when the name cannot be set, or the name or value has characters that no header has
         */
        public Builder header(String name, String value) {
            if (!NAME.matcher(name).matches()
                    || OWN.contains(name.toLowerCase(Locale.ROOT))
                    || !VALUE.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        "the header \"" + name + "\" cannot be sent: the client sets it, or it is no header");
            }
            headers.put(name, value);
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         */
        public CallOptions build() {
            return new CallOptions(new Builder().all(this));
        }
    }
}
