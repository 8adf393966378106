package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.PortalMove;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.CallInterceptor;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods of one portal on behalf of one caller. A client never changes and may be shared by threads, virtual ones
 * too; its text shows no secret. It keeps the portal's limits, renews tokens, follows a renamed portal, and repeats a call
 * that failed where that cannot run a method twice.
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
     * A client for an incoming webhook, with everything else as usual.
     *
     * @param address the address as the portal shows it
     * @return the client
     * @throws IllegalArgumentException when this is no webhook's address; the message does not repeat it
     */
    public static PortalClient webhook(String address) {
        return builder().credentials(Credentials.webhook(address)).build();
    }

    /**
     * Begins a client.
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
     * @param <R> the type of the answer
     * @return the answer
     * @throws IllegalArgumentException when the request cannot be written; nothing was sent
     * @throws IllegalStateException when the client is closed; nothing was sent
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws dev.docbind.runtime.error.DeadlineException when the limits leave no time; nothing was sent
     * @throws dev.docbind.runtime.error.UnreadableAnswerException when the answer is not what the API promises
     * @throws dev.docbind.runtime.error.TransportException when the portal was not reached, or the answer lost; also when
     *     the thread was interrupted, which it stays
     */
    public <R> R execute(MethodRef<R> method, Object request) {
        return exchange(method, request).value();
    }

    /**
     * Calls a documented method and keeps how its answer came.
     *
     * @param method the method
     * @param request its request record
     * @param <R> the type of the answer
     * @return the answer with status, headers, body and time
     * @throws dev.docbind.runtime.error.Bitrix24Exception as {@link #execute} does
     */
    public <R> Answer<R> exchange(MethodRef<R> method, Object request) {
        return BlockingDriver.run(new CallProgress<>(core, method, request, options));
    }

    /**
     * Calls any method of REST 2 by its name.
     *
     * @param method the method's name
     * @param parameters its parameters by wire name; values may be null, text, numbers, booleans, dates, lists, maps and
     *     records
     * @return the answer as it came
     * @throws IllegalArgumentException when this cannot be a method's name
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
     * @return the answer as it came
     * @throws IllegalArgumentException when this cannot be a method's name
     * @throws dev.docbind.runtime.error.Bitrix24Exception as {@link #execute} does
     */
    public RawAnswer call(String method, RestVersion rest, Object parameters) {
        return exchange(MethodRef.of(method, rest, JsonValue.class), parameters).raw();
    }

    /**
     * The same client with other options, for one call or many.
     *
     * @param changes what differs
     * @return a client that shares everything with this one; to close either closes both
     */
    public PortalClient with(CallOptions changes) {
        return new PortalClient(core, options.with(changes));
    }

    /**
     * The same client without waiting.
     *
     * @return a view that shares everything with this client, its options included
     */
    public AsyncPortalClient async() {
        return new AsyncPortalClient(core, options);
    }

    /**
     * Lets no more calls in, waits up to 30 seconds for those under way, and gives connections back. A transport that the
     * application made stays open. A client need not be closed: it has no thread that outlives its calls for long.
     */
    @Override
    public void close() {
        core.gate().close(CLOSING);
        if (core.ownsTransport()) {
            core.transport().close();
        }
    }

    @Override
    public String toString() {
        return "PortalClient[" + core.credentials() + "]";
    }

    /** Collects what a client needs. */
    public static final class Builder {

        private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(70);

        private @Nullable Credentials credentials;
        private @Nullable Transport transport;
        private Duration timeout = DEFAULT_TIMEOUT;
        private CallLimiter limiter = CallLimiter.standard();
        private TimeSource time = TimeSource.system();
        private DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();
        private final List<CallInterceptor> interceptors = new ArrayList<>();
        private CallOptions options = CallOptions.none();
        private Predicate<String> allowedHosts = host -> false;
        private Consumer<PortalMove> moved = move -> {};

        private Builder() {}

        /**
         * Sets who calls; there is no default.
         *
         * @param value the credentials
         * @return this builder
         */
        public Builder credentials(Credentials value) {
            this.credentials = value;
            return this;
        }

        /**
         * Sets what carries the calls; by default the JDK's HTTP client.
         *
         * @param value the transport
         * @return this builder
         */
        public Builder transport(Transport value) {
            this.transport = value;
            return this;
        }

        /**
         * Sets how long one try may take, its answer included, when the transport is the default one; 70 seconds by
         * default, a little more than the portal's own 60. A transport of one's own has its own limit.
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
         * Sets when calls may go; by default {@link CallLimiter#standard()}.
         *
         * @param value the limiter
         * @return this builder
         */
        public Builder limiter(CallLimiter value) {
            this.limiter = value;
            return this;
        }

        /**
         * Sets what holds for every call that does not say otherwise.
         *
         * @param value the options
         * @return this builder
         */
        public Builder options(CallOptions value) {
            this.options = value;
            return this;
        }

        /**
         * Adds something that sees every try; the first one is the first to see a request and the last to see its answer.
         *
         * @param value the interceptor
         * @return this builder
         */
        public Builder interceptor(CallInterceptor value) {
            interceptors.add(value);
            return this;
        }

        /**
         * Sets which hosts a renamed portal may have beside those of Bitrix24's cloud; none by default. The secret goes to
         * the host that a redirect names, so allow only hosts of one's own.
         *
         * @param value says yes to a host in lower case
         * @return this builder
         */
        public Builder allowedHosts(Predicate<String> value) {
            this.allowedHosts = value;
            return this;
        }

        /**
         * Sets who is told that the portal was renamed.
         *
         * @param value is called once for a new address, on the thread of the call; what it throws is logged and does not
         *     end the call
         * @return this builder
         */
        public Builder onMove(Consumer<PortalMove> value) {
            this.moved = value;
            return this;
        }

        /**
         * Sets the clock; by default the machine's.
         *
         * @param value the time source
         * @return this builder
         */
        public Builder time(TimeSource value) {
            this.time = value;
            return this;
        }

        /**
         * Sets the chance that shortens pauses; by default at random.
         *
         * @param value gives numbers from 0 to 1
         * @return this builder
         */
        public Builder chance(DoubleSupplier value) {
            this.chance = value;
            return this;
        }

        /**
         * Makes the client.
         *
         * @return the client
         * @throws IllegalStateException when there are no credentials
         */
        public PortalClient build() {
            if (credentials == null) {
                throw new IllegalStateException("a client needs credentials: call credentials(...) first");
            }
            Credentials who = credentials;
            ClientCore core = new ClientCore(
                    who,
                    transport == null ? JdkTransport.withTimeout(timeout) : transport,
                    transport == null,
                    limiter,
                    time,
                    chance,
                    List.copyOf(interceptors),
                    new Moves(allowedHosts, moved),
                    new RetryBudget(),
                    new AnswerReader(who::redact),
                    new CallGate(),
                    new Renewals(who));
            return new PortalClient(core, options);
        }
    }
}
