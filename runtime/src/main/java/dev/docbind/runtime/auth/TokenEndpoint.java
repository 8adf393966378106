package dev.docbind.runtime.auth;

import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.internal.CleanCause;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The authorization server's one address. Secrets are posted as a form, which keeps them out of addresses. */
final class TokenEndpoint {

    static final String METHOD = "oauth/token";
    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json");

    private static final URI DEFAULT = URI.create("https://oauth.bitrix.info");
    private static final Set<String> KNOWN = Set.of("oauth.bitrix.info", "oauth.bitrix24.tech");

    private final String clientId;
    private final Secret clientSecret;
    private final @Nullable URI server;
    private final Transport transport;
    private final TimeSource time;

    TokenEndpoint(String clientId, Secret clientSecret, @Nullable URI server, Transport transport, TimeSource time) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.server = server;
        this.transport = transport;
        this.time = time;
    }

    OAuthToken exchange(String code) throws InterruptedException {
        Map<String, String> form = form("authorization_code");
        form.put("code", code);
        return post(address(null), form, null, code);
    }

    OAuthToken refresh(OAuthToken old) throws InterruptedException {
        String refreshToken = old.refreshToken();
        if (refreshToken == null) {
            throw new RefreshRefusedException(
                    METHOD, new ApiError(0, "invalid_grant", "there is no refresh token", "", List.of()));
        }
        Map<String, String> form = form("refresh_token");
        form.put("refresh_token", refreshToken);
        return post(address(old.serverEndpoint()), form, old, refreshToken, old.accessToken());
    }

    /**
     * Whom to trust with the application's secret. A token names its server, but tokens arrive in requests that anybody can forge,
     * so only Bitrix24's own servers are believed, or the one that the application names.
     */
    private URI address(@Nullable String serverEndpoint) {
        URI trusted = server;
        if (trusted == null) {
            String host = serverEndpoint == null ? "" : host(serverEndpoint);
            trusted = KNOWN.contains(host) ? URI.create("https://" + host) : DEFAULT;
        }
        return trusted.resolve("/oauth/token/");
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    String redact(String text) {
        return clientSecret.redact(text);
    }

    private String redact(String text, String[] others) {
        String clean = redact(text);
        for (String other : others) {
            clean = new Secret(other).redact(clean);
        }
        return clean;
    }

    private Map<String, String> form(String grantType) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", grantType);
        form.put("client_id", clientId);
        form.put("client_secret", clientSecret.reveal());
        return form;
    }

    private OAuthToken post(URI address, Map<String, String> form, @Nullable OAuthToken old, String... secrets)
            throws InterruptedException {
        UnaryOperator<String> redact = text -> redact(text, secrets);
        Instant begin = time.now();
        try {
            TransportResponse answer =
                    transport.execute(new TransportRequest(METHOD, address, HEADERS, FormParameters.write(form)));
            return read(answer, begin, old, redact);
        } catch (Bitrix24Exception e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TransportException(
                    METHOD,
                    e.getClass().getSimpleName() + ": " + redact.apply(String.valueOf(e.getMessage())),
                    CleanCause.of(e, redact));
        }
    }

    private static OAuthToken read(
            TransportResponse answer, Instant begin, @Nullable OAuthToken old, UnaryOperator<String> redact) {
        try {
            JsonValue json = JsonValue.parse(answer.body());
            if (json.has("error")) {
                throw new RefreshRefusedException(METHOD, error(answer, json, redact));
            }
            if (answer.status() < 300) {
                TokenFields fields = TokenFields.ofAnswer(json);
                return old == null ? fields.token(begin) : fields.token(begin, old);
            }
        } catch (IllegalArgumentException e) {
            // Falls through: whatever it is, it brings no token.
        }
        RefreshRefusedException refusal =
                new RefreshRefusedException(METHOD, error(answer, "", "the authorization server failed"));
        if (refusal.reason() == RefreshRefusedException.Reason.RETRY_LATER) {
            throw refusal;
        }
        throw new UnreadableAnswerException(METHOD, answer.status(), "", "without a token", null);
    }

    private static ApiError error(TransportResponse answer, JsonValue json, UnaryOperator<String> redact) {
        String code = String.valueOf(json.get("error").toJava());
        String text = json.get("error_description").text();
        return error(answer, redact.apply(code), text == null ? "" : redact.apply(text));
    }

    private static ApiError error(TransportResponse answer, String code, String text) {
        return new ApiError(answer.status(), code, text, "", List.of(), answer.headers());
    }
}
