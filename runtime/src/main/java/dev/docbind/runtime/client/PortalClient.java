package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.PortalMove;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.CallInterceptor;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods of one portal on behalf of one caller. A client is immutable and safe for use by many threads, virtual ones
 * included; {@code toString} shows no secret. It keeps the portal's limits, renews tokens, follows a renamed portal, and
 * repeats a failed call where that cannot run a method twice.
 */
public final class PortalClient implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final ClientCore core;
    private final CallOptions options;

    private PortalClient(ClientCore core, CallOptions options) {
        this.core = core;
        this.options = options;
    }

    /**
     * Returns a client for an incoming webhook, with the default settings.
     *
     * @param address the address as the portal shows it
     * @return the client
     * @throws IllegalArgumentException when this is not a webhook's address; the message does not repeat it
     */
    public static PortalClient webhook(String address) {
        return builder().credentials(Credentials.webhook(address)).build();
    }

    /**
     * Returns a builder of a client.
     *
     * @return a builder without credentials
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Calls a documented method.
     *
     * @param method the method
     * @param request its request record
     * @param <Q> the type of the request
     * @param <R> the type of the answer
     * @return the answer
     * @throws IllegalArgumentException when the request cannot be written; nothing was sent
     * @throws IllegalStateException when the client is closed; nothing was sent
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws dev.docbind.runtime.error.DeadlineException when the limits leave no time; nothing was sent
     * @throws dev.docbind.runtime.error.UnreadableAnswerException when the answer is not one of the API
     * @throws dev.docbind.runtime.error.TransportException when the portal was not reached or the answer was lost; also when
     *     the thread is interrupted, whose interrupt status is kept
     */
    public <Q, R> R execute(MethodRef<Q, R> method, Q request) {
        return exchange(method, request).value();
    }

    /**
     * Calls a documented method and returns its answer with the HTTP response.
     *
     * @param method the method
     * @param request its request record
     * @param <Q> the type of the request
     * @param <R> the type of the answer
     * @return the answer with status, headers, body and time
     * @throws dev.docbind.runtime.error.Bitrix24Exception as {@link #execute} does
     */
    public <Q, R> Answer<R> exchange(MethodRef<Q, R> method, Q request) {
        return BlockingDriver.run(new CallProgress<>(core, method, request, options));
    }

    /**
     * Calls any method of REST 2 by its name.
     *
     * @param method the method's name
     * @param parameters its parameters by wire name; values may be null, text, numbers, booleans, dates, lists, maps and
     *     records
     * @return the answer as it was sent
     * @throws IllegalArgumentException when this cannot be the name of a method
     * @throws dev.docbind.runtime.error.Bitrix24Exception as {@link #execute} does
     */
    public RawAnswer call(String method, Map<String, ?> parameters) {
        return call(method, RestVersion.V2, parameters);
    }

    /**
     * Calls any method by its name.
     *
     * @param method the method's name
     * @param rest the version of the API that has it
     * @param parameters its parameters by wire name, or a list where the method takes one
     * @return the answer as it was sent
     * @throws IllegalArgumentException when this cannot be the name of a method
     * @throws dev.docbind.runtime.error.Bitrix24Exception as {@link #execute} does
     */
    public RawAnswer call(String method, RestVersion rest, Object parameters) {
        return exchange(MethodRef.of(method, rest, JsonValue.class), parameters).raw();
    }

    /**
     * Reads an answer that came in another way, such as that of a command in a batch, or one that a test has kept. The limiter learns the
     * operating time that it has.
     *
     * @param method the method that was called
     * @param response the answer
     * @param <R> the type of the answer
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when it is a refusal
     * @throws dev.docbind.runtime.error.UnreadableAnswerException when it is not one of the API
     */
    public <R> Answer<R> read(MethodRef<?, R> method, TransportResponse response) {
        try {
            return core.answers.read(
                    method, response, "", options.isReadingStrict(), report -> core.learn(method, report));
        } catch (LimitException e) {
            core.learn(method, AnswerReader.limits(e));
            throw e;
        }
    }

    /**
     * Returns this client with other options, for one call or many.
     *
     * @param changes the options that differ
     * @return a client that shares everything with this one; closing either closes both
     */
    public PortalClient with(CallOptions changes) {
        return new PortalClient(core, options.with(changes));
    }

    /**
     * The options of this client's calls.
     *
     * @return the options
     */
    public CallOptions options() {
        return options;
    }

    /**
     * The clock of this client.
     *
     * @return the time source
     */
    public TimeSource time() {
        return core.time;
    }

    /**
     * Returns this client for asynchronous calls.
     *
     * @return a client that shares everything with this one, its options included
     */
    public AsyncPortalClient async() {
        return new AsyncPortalClient(core, options);
    }

    /**
     * Returns this client for files.
     *
     * @return what downloads and uploads them
     * @throws IllegalStateException when the transport does not stream
     */
    public PortalFiles files() {
        return new PortalFiles(core, options);
    }

    /**
     * Refuses further calls, waits up to 30 seconds for those in progress, and closes the connections. A transport that the
     * application has set stays open. A client need not be closed: its threads end soon after its calls, and the end of the JVM waits
     * up to 10 seconds for a token that is being renewed.
     */
    @Override
    public void close() {
        core.gate.close(CLOSING);
        if (core.ownsTransport) {
            core.transport.close();
        }
    }

    @Override
    public String toString() {
        return "PortalClient[" + core.credentials + "]";
    }

    /** Builds a client. */
    public static final class Builder {

        private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(70);

        private @Nullable Credentials credentials;

        @Nullable
        Transport transport;

        Duration timeout = DEFAULT_TIMEOUT;
        CallLimiter limiter = CallLimiter.standard();
        TimeSource time = TimeSource.system();
        DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();
        final List<CallInterceptor> interceptors = new ArrayList<>();

        @Nullable
        CallListener listener;

        private CallOptions options = CallOptions.none();
        Predicate<String> allowedHosts = host -> false;
        Consumer<PortalMove> moved = move -> {};

        private Builder() {}

        /**
         * Sets who calls; there is no default.
         *
         * @param value the credentials
         * @return this builder
         */
        public Builder credentials(Credentials value) {
            this.credentials = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the transport of calls; by default the JDK's HTTP client.
         *
         * @param value the transport
         * @return this builder
         */
        public Builder transport(Transport value) {
            this.transport = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets how long one attempt may take, its answer included, when the transport is the default one; 70 seconds by
         * default, a little more than the portal's own 60. A transport that is set has its own timeout.
         *
         * @param value the time, more than zero
         * @return this builder
         * @throws IllegalArgumentException when it is not
         */
        public Builder timeout(Duration value) {
            this.timeout = Checked.positive(value);
            return this;
        }

        /**
         * Sets the limiter of calls; by default {@link CallLimiter#standard()}.
         *
         * @param value the limiter
         * @return this builder
         */
        public Builder limiter(CallLimiter value) {
            this.limiter = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the options of every call that does not set its own.
         *
         * @param value the options
         * @return this builder
         */
        public Builder options(CallOptions value) {
            this.options = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Adds an interceptor of every attempt. The first one is the first to be given a request and the last to be given its
         * answer.
         *
         * @param value the interceptor
         * @return this builder
         */
        public Builder interceptor(CallInterceptor value) {
            interceptors.add(Objects.requireNonNull(value));
            return this;
        }

        /**
         * Sets the listener to calls; by default there is none.
         *
         * @param value the listener
         * @return this builder
         */
        public Builder listener(CallListener value) {
            this.listener = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets which hosts a renamed portal may have beside those of Bitrix24's cloud; none by default. The secret is sent to
         * the host that a redirect names, so allow only hosts of your own.
         *
         * @param value returns true for an allowed host, which it is given in lower case
         * @return this builder
         */
        public Builder allowedHosts(Predicate<String> value) {
            this.allowedHosts = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the listener to a renaming of the portal.
         *
         * @param value is called once for each new address, on the thread of the call; its exceptions are logged and do not
         *     end the call
         * @return this builder
         */
        public Builder onMove(Consumer<PortalMove> value) {
            this.moved = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the clock; by default the system clock.
         *
         * @param value the time source
         * @return this builder
         */
        public Builder time(TimeSource value) {
            this.time = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the random numbers by which pauses are shortened.
         *
         * @param value returns numbers from 0 to 1
         * @return this builder
         */
        public Builder chance(DoubleSupplier value) {
            this.chance = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Builds the client.
         *
         * @return the client
         * @throws IllegalStateException when there are no credentials
         */
        public PortalClient build() {
            if (credentials == null) {
                throw new IllegalStateException("a client needs credentials: call credentials(...) first");
            }
            return new PortalClient(new ClientCore(credentials, this), options);
        }
    }
}
