package dev.docbind.fleet.docs;

import dev.docbind.fleet.limit.RedisLimits;
import dev.docbind.fleet.limit.SharedLimiter;
import dev.docbind.fleet.token.JdbcTokenStore;
import dev.docbind.fleet.token.TokenKeys;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.limit.CallLimiter;
import io.lettuce.core.RedisClient;
import javax.sql.DataSource;

/** What an application writes, as the README shows it. */
final class TenLines {

    private TenLines() {}

    static PortalClient client(
            String address, DataSource database, byte[] key, String clientId, String clientSecret, String memberId) {
        // begin
        RedisClient redis = RedisClient.create(address);
        CallLimiter limiter =
                SharedLimiter.builder(RedisLimits.of(redis)).workers(10).build();
        TokenStore tokens =
                JdbcTokenStore.builder(database).keys(TokenKeys.of("2026", key)).build();
        OAuthApplication application =
                OAuthApplication.builder(clientId, clientSecret).build();
        PortalClient client = PortalClient.builder()
                .credentials(application.credentials(tokens, memberId))
                .limiter(limiter)
                .build();
        // end
        return client;
    }
}
