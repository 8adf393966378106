package dev.docbind.runtime.auth;

import dev.docbind.runtime.RestVersion;
import java.net.URI;
import java.util.Map;

/**
 * Who calls, and so where a call goes and what it carries to prove it. The text of credentials never shows a secret.
 */
public sealed interface Credentials permits WebhookCredentials, OAuthCredentials {

    /**
     * An incoming webhook.
     *
     * @param address the address as the portal shows it; a slash, a method's name or {@code profile.json} at its end and
     *     blanks around it do no harm
     * @return the credentials
     * @throws IllegalArgumentException when this is no webhook's address, or plain HTTP to another machine; the message
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
     * Where a method is called.
     *
     * @param method the method's name
     * @param rest the version of the API that has it
     * @return the address; it may hold a secret
     */
    URI address(String method, RestVersion rest);

    /**
     * What a call's body carries beside its parameters.
     *
     * @return values by name, often none; they are secret
     */
    Map<String, String> bodyParameters();

    /**
     * Takes the secrets out of a text.
     *
     * @param text a text that may repeat them
     * @return the text with stars in their place
     */
    String redact(String text);
}
