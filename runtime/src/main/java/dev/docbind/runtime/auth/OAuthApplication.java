package dev.docbind.runtime.auth;

import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth application: sends a user to the page that authorizes it, exchanges the code that comes back for a pair of tokens,
 * and renews pairs. {@code toString} shows no secret.
 *
 * <pre>{@code
 * OAuthApplication application = OAuthApplication.builder("app.1", secret).build();
 * URI there = application.authorizeAddress("example.bitrix24.com", state);   // redirect the user
 * OAuthToken token = application.exchange(code);                              // within 30 seconds
 * store.store(token.memberId(), token);
 * Credentials credentials = application.credentials(store, token.memberId());
 * }</pre>
 */
public final class OAuthApplication {

    private static final String WHAT = "the portal";

    private final String clientId;
    private final TokenEndpoint endpoint;
    private final TimeSource time;

    private OAuthApplication(Builder settings, Transport transport) {
        this.clientId = settings.clientId;
        this.time = settings.time;
        this.endpoint =
                new TokenEndpoint(settings.clientId, settings.clientSecret, settings.server, transport, settings.time);
    }

    /**
     * Returns a builder of an application.
     *
     * @param clientId its code, such as {@code app.573ad8a0346747.09223434} or {@code local.…}
     * @param clientSecret its secret key
     * @return a builder with the defaults
     */
    public static Builder builder(String clientId, String clientSecret) {
        return new Builder(Objects.requireNonNull(clientId), new Secret(clientSecret.strip()));
    }

    /**
     * Returns the address to which to send a user to authorize the application.
     *
     * @param portal the portal's host name, or its address
     * @param state a text that comes back with the code: make it unguessable, and compare it
     * @return the address to redirect the browser to; it holds no secret
     * @throws IllegalArgumentException when this is not a portal's address or plain HTTP to another machine
     */
    public URI authorizeAddress(String portal, String state) {
        String address = portal.contains("://") ? portal : "https://" + portal;
        String origin = PortalAddress.origin(address, WHAT);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", clientId);
        query.put("state", state);
        return URI.create(origin + "/oauth/authorize/?" + FormParameters.write(query));
    }

    /**
     * Exchanges the code that came back with the user for the first pair of tokens. The code is valid for 30 seconds and can be used once.
     *
     * @param code the parameter {@code code}
     * @return the pair, which must be stored
     * @throws dev.docbind.runtime.error.RefreshRefusedException when the server refuses
     * @throws dev.docbind.runtime.error.Bitrix24Exception when the server cannot be reached or understood, or the thread is
     *     interrupted; its interrupt status is kept
     */
    public OAuthToken exchange(String code) {
        try {
            return endpoint.exchange(code);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Obtains a new pair for an old one, whose refresh token is then no longer valid. {@link #credentials} do this by themselves.
     *
     * @param token the old pair
     * @return the new pair, which must be stored before it is used
     * @throws dev.docbind.runtime.error.RefreshRefusedException when the server refuses
     * @throws dev.docbind.runtime.error.Bitrix24Exception when the server cannot be reached or understood, or the thread is
     *     interrupted; its interrupt status is kept
     */
    public OAuthToken refresh(OAuthToken token) {
        try {
            return endpoint.refresh(token);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** As a call of a portal does. */
    private static TransportException interrupted(InterruptedException problem) {
        Thread.currentThread().interrupt();
        return new TransportException(TokenEndpoint.METHOD, "interrupted while waiting for the answer", problem);
    }

    /**
     * Returns credentials that renew themselves.
     *
     * @param store holds the account's pair, and is given every new one before it is used
     * @param account the account
     * @return the credentials
     * @throws IllegalArgumentException when the store has no pair for the account
     */
    public Credentials credentials(TokenStore store, String account) {
        return RenewableCredentials.of(endpoint, store, account, time);
    }

    @Override
    public String toString() {
        return "OAuthApplication[" + clientId + "]";
    }

    /** Builds an application. */
    public static final class Builder {

        private final String clientId;
        private final Secret clientSecret;
        private @Nullable URI server;
        private @Nullable Transport transport;
        private TimeSource time = TimeSource.system();

        private Builder(String clientId, Secret clientSecret) {
            this.clientId = clientId;
            this.clientSecret = clientSecret;
        }

        /**
         * Sets the authorization server. By default it is the one that a token came from, if it is one of Bitrix24's own:
         * the application's secret is sent to no other, whatever a token says.
         *
         * @param value the server's address, such as {@code https://oauth.bitrix.info}
         * @return this builder
         * @throws IllegalArgumentException when this is no address, or plain HTTP to another machine
         */
        public Builder server(URI value) {
            this.server = URI.create(PortalAddress.origin(value.toString(), "the authorization server"));
            return this;
        }

        /**
         * Sets what carries the requests; by default the JDK's HTTP client.
         *
         * @param value the transport
         * @return this builder
         */
        public Builder transport(Transport value) {
            this.transport = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets the clock by which tokens expire; by default the system clock.
         *
         * @param value the time source
         * @return this builder
         */
        public Builder time(TimeSource value) {
            this.time = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Builds the application.
         *
         * @return the application
         */
        public OAuthApplication build() {
            return new OAuthApplication(
                    this, transport == null ? JdkTransport.builder().build() : transport);
        }
    }
}
