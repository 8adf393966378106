package dev.docbind.runtime;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.Transport;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods of one portal on behalf of one caller. A client never changes and may be shared by threads; its text
 * shows no secret.
 */
public final class PortalClient {

    private final Credentials credentials;
    private final CallPipeline pipeline;

    private PortalClient(Credentials credentials, Transport transport) {
        this.credentials = credentials;
        this.pipeline = new CallPipeline(credentials, transport);
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
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws dev.docbind.runtime.error.UnreadableAnswerException when the answer is not what the API promises
     * @throws dev.docbind.runtime.error.TransportException when the portal was not reached
     */
    public <R> R execute(MethodRef<R> method, Object request) {
        return pipeline.execute(method, request);
    }

    /**
     * Calls any method of REST 2 by its name. For one of REST 3.0, {@link #execute} takes a
     * {@code MethodRef.of(name, RestVersion.V3, JsonValue.class)} and a map.
     *
     * @param method the method's name
     * @param parameters its parameters by wire name; values may be null, text, numbers, booleans, dates, lists, maps and
     *     records
     * @return the answer as it came
     * @throws IllegalArgumentException when this cannot be a method's name
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws dev.docbind.runtime.error.UnreadableAnswerException when the answer is not what the API promises
     * @throws dev.docbind.runtime.error.TransportException when the portal was not reached
     */
    public RawAnswer call(String method, Map<String, ?> parameters) {
        return pipeline.call(method, RestVersion.V2, parameters);
    }

    @Override
    public String toString() {
        return "PortalClient[" + credentials + "]";
    }

    /** Collects what a client needs. */
    public static final class Builder {

        private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(70);

        private @Nullable Credentials credentials;
        private @Nullable Transport transport;
        private Duration timeout = DEFAULT_TIMEOUT;

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
         * Sets how long one call may take when the transport is the default one; a little more than the portal's own 60
         * seconds by default.
         *
         * @param value the time, more than zero
         * @return this builder
         */
        public Builder timeout(Duration value) {
            this.timeout = value;
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
            return new PortalClient(credentials, transport == null ? JdkTransport.withTimeout(timeout) : transport);
        }
    }
}
