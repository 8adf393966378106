package dev.docbind.runtime.auth;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which authorization server to trust with the application's secret. A token names its server, but tokens arrive in
 * requests that anybody can forge, so only Bitrix24's own servers are believed, or the one that the application names.
 */
final class OAuthServers {

    private static final URI DEFAULT = URI.create("https://oauth.bitrix.info");
    private static final Set<String> KNOWN = Set.of("oauth.bitrix.info", "oauth.bitrix24.tech");

    private final @Nullable URI named;

    OAuthServers(@Nullable URI named) {
        this.named = named;
    }

    URI tokenAddress(@Nullable String serverEndpoint) {
        return server(serverEndpoint).resolve("/oauth/token/");
    }

    private URI server(@Nullable String serverEndpoint) {
        if (named != null) {
            return named;
        }
        String host = serverEndpoint == null ? null : host(serverEndpoint);
        return host == null || !KNOWN.contains(host) ? DEFAULT : URI.create("https://" + host);
    }

    private static @Nullable String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
