package dev.docbind.runtime.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A pair as a file keeps it. */
record StoredToken(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @JsonProperty("expires_at") @Nullable OffsetDateTime expiresAt,
        @JsonProperty("client_endpoint") @Nullable String clientEndpoint,
        @JsonProperty("server_endpoint") @Nullable String serverEndpoint,
        @JsonProperty("member_id") @Nullable String memberId,
        @JsonProperty("scope") @Nullable String scope,
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("user_id") @Nullable Long userId,
        @JsonProperty("application_token") @Nullable String applicationToken) {

    static StoredToken of(OAuthToken token) {
        Instant expiry = token.expiresAt();
        return new StoredToken(
                token.accessToken(),
                token.refreshToken(),
                expiry == null ? null : expiry.atOffset(ZoneOffset.UTC),
                token.clientEndpoint(),
                token.serverEndpoint(),
                token.memberId(),
                token.scope(),
                token.status(),
                token.userId(),
                token.applicationToken());
    }

    static StoredToken read(String json) throws IOException {
        try {
            StoredToken stored = WireFormat.bitrix24().read(json, StoredToken.class, StoredToken::refuse);
            if (stored != null) {
                return stored;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a stored token is damaged", e);
        }
        throw new IOException("a stored token is empty");
    }

    /** Half a token is none: a date that is not read would say that it never expires. */
    private static void refuse(ValueProblem problem) {
        throw new IllegalArgumentException("unexpected JSON at " + problem.path());
    }

    OAuthToken token() throws IOException {
        if (accessToken == null || clientEndpoint == null) {
            throw new IOException("a stored token is incomplete");
        }
        return new OAuthToken(
                accessToken,
                refreshToken,
                expiresAt == null ? null : expiresAt.toInstant(),
                clientEndpoint,
                serverEndpoint,
                memberId == null ? "" : memberId,
                scope,
                status,
                userId,
                applicationToken);
    }

    @Override
    public String toString() {
        return "StoredToken";
    }
}
