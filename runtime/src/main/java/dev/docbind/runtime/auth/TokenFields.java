package dev.docbind.runtime.auth;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a pair of tokens under the names that the authorization server gives them, wherever they came from. */
final class TokenFields {

    private final Map<String, String> fields;

    private TokenFields(Map<String, String> fields) {
        this.fields = fields;
    }

    static TokenFields ofAnswer(JsonValue json) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : json.names()) {
            JsonValue value = json.get(name);
            BigDecimal number = value.number();
            String text = number == null ? value.text() : number.toString();
            if (text != null) {
                fields.put(name, text);
            }
        }
        return new TokenFields(fields);
    }

    static TokenFields ofInstallation(Map<String, String> form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> field : form.entrySet()) {
            String name = field.getKey();
            if (name.startsWith("auth[") && name.endsWith("]")) {
                fields.put(name.substring("auth[".length(), name.length() - 1), field.getValue());
            }
        }
        return new TokenFields(fields);
    }

    static TokenFields ofPlacement(Map<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        rename(parameters, "AUTH_ID", fields, "access_token");
        rename(parameters, "REFRESH_ID", fields, "refresh_token");
        rename(parameters, "AUTH_EXPIRES", fields, "expires_in");
        rename(parameters, "member_id", fields, "member_id");
        rename(parameters, "status", fields, "status");
        rename(parameters, "SERVER_ENDPOINT", fields, "server_endpoint");
        String scheme = "0".equals(parameters.get("PROTOCOL")) ? "http://" : "https://";
        fields.put("client_endpoint", scheme + parameters.getOrDefault("DOMAIN", "") + "/rest/");
        return new TokenFields(fields);
    }

    private static void rename(Map<String, String> from, String name, Map<String, String> to, String wanted) {
        String value = from.get(name);
        if (value != null) {
            to.put(wanted, value);
        }
    }

    /** A new pair in place of an old one, which has the address where this brings none that may be called. */
    OAuthToken token(Instant received, OAuthToken old) {
        try {
            return token(received).after(old);
        } catch (IllegalArgumentException e) {
            fields.put("client_endpoint", old.clientEndpoint());
            return token(received).after(old);
        }
    }

    /** The address is checked here, so that no later call fails because of it. */
    OAuthToken token(Instant received) {
        String accessToken = text("access_token");
        String clientEndpoint = text("client_endpoint");
        if (accessToken == null || clientEndpoint == null) {
            throw new IllegalArgumentException("there is no access token with the address of a portal");
        }
        OAuthCredentials.of(clientEndpoint, accessToken);
        String memberId = text("member_id");
        return new OAuthToken(
                accessToken,
                text("refresh_token"),
                expiry(received),
                clientEndpoint,
                text("server_endpoint"),
                memberId == null ? "" : memberId,
                text("scope"),
                text("status"),
                number("user_id"),
                text("application_token"));
    }

    /** The lifetime takes precedence over the absolute time, because the two clocks need not agree. */
    private @Nullable Instant expiry(Instant received) {
        Long lifetime = number("expires_in");
        if (lifetime != null) {
            return received.plusSeconds(lifetime);
        }
        Long end = number("expires");
        return end == null ? null : Instant.ofEpochSecond(end);
    }

    private @Nullable String text(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private @Nullable Long number(String name) {
        String value = text(name);
        boolean isNumber = value != null && value.matches("\\d{1,12}");
        return isNumber ? Long.valueOf(value) : null;
    }
}
