package dev.docbind.runtime.auth;

import dev.docbind.runtime.RestVersion;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, and so where a call goes and what it carries to prove it. The text of credentials never shows a secret.
 */
public sealed interface Credentials permits WebhookCredentials, OAuthCredentials, RenewableCredentials {

    /**
     * An incoming webhook.
     *
     * @param address the address as the portal shows it; a slash, a method's name or {@code profile.json} at its end and
     *     whitespace around it are ignored
     * @return the credentials
     * @throws IllegalArgumentException when this is not a webhook's address, or plain HTTP to another machine; the message
     *     does not repeat the address
     */
    static Credentials webhook(String address) {
        return WebhookCredentials.parse(address);
    }

    /**
     * A token of an OAuth application.
     *
     * @param clientEndpoint the address that came with the token, such as {@code https://example.bitrix24.com/rest/}
     * @param accessToken the token
     * @return the credentials
     * @throws IllegalArgumentException when the address is none, or plain HTTP to another machine; the message does not
     *     repeat the token
     */
    static Credentials oauth(String clientEndpoint, String accessToken) {
        return OAuthCredentials.of(clientEndpoint, accessToken);
    }

    /**
     * Returns the address at which a method is called.
     *
     * @param method the method's name
     * @param rest the version of the API that has it
     * @return the address; it may hold a secret
     */
    URI address(String method, RestVersion rest);

    /**
     * Returns what a call's body carries beside its parameters.
     *
     * @return values by name, often none; they are secret
     */
    Map<String, String> bodyParameters();

    /**
     * What proves the caller in the header {@code Authorization}, for a body that has no names and so no place for
     * {@link #bodyParameters()}.
     *
     * @return the header's value, or null where the address proves the caller; it is secret
     */
    default @Nullable String authorizationHeader() {
        return null;
    }

    /**
     * Returns the credentials for one call. They do not change; those that can be renewed return the latest ones.
     *
     * @return the credentials for one call
     */
    default Credentials current() {
        return this;
    }

    /**
     * Whether {@link #renew} can replace an expired token.
     *
     * @return true for OAuth with a refresh token
     */
    default boolean isRenewable() {
        return false;
    }

    /**
     * Whether it is time to renew before the next call.
     *
     * @return true shortly before the token expires and after
     */
    default boolean isDue() {
        return false;
    }

    /**
     * Whether the token has expired, as far as that is known.
     *
     * @return false while calls can go on with {@link #current()}, although {@link #isDue()} may be true
     */
    default boolean isExpired() {
        return false;
    }

    /**
     * Obtains new credentials, unless another caller already has. Waits for the authorization server.
     *
     * @param refused what {@link #current()} gave and the portal refused, or null to renew ahead of expiry
     * @throws dev.docbind.runtime.error.RefreshRefusedException when the server refuses; the exception says why
     * @throws dev.docbind.runtime.error.Bitrix24Exception when the authorization server cannot be reached or understood
     * @throws InterruptedException when the thread was interrupted while it waited
     */
    default void renew(@Nullable Credentials refused) throws InterruptedException {}

    /**
     * Replaces the secrets in a text.
     *
     * @param text a text that may contain them
     * @return the text with asterisks in their place
     */
    String redact(String text);
}
