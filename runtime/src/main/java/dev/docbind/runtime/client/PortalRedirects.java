package dev.docbind.runtime.client;

import dev.docbind.runtime.PortalMove;
import dev.docbind.runtime.internal.CloudHosts;
import dev.docbind.runtime.transport.TransportResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The redirects of portals that were renamed. To follow one is to send the secret to the new address, so that address must
 * have the same path, https, and a host in the cloud or one that the application allows.
 */
final class PortalRedirects {

    private static final int FIRST_REDIRECT = 301;
    private static final int LAST_REDIRECT = 308;
    private static final int NOT_MODIFIED = 304;
    private static final int HTTPS = 443;

    private final Predicate<String> allowed;
    private final Consumer<PortalMove> listener;
    private final Map<String, String> origins = new ConcurrentHashMap<>();

    PortalRedirects(Predicate<String> allowed, Consumer<PortalMove> listener) {
        this.allowed = allowed;
        this.listener = listener;
    }

    static boolean isRedirect(TransportResponse response) {
        int status = response.status();
        return status >= FIRST_REDIRECT && status <= LAST_REDIRECT && status != NOT_MODIFIED;
    }

    /** The address to call now for one that credentials give. */
    URI resolve(URI address) {
        String moved = origins.isEmpty() ? null : origins.get(origin(address));
        return moved == null
                ? address
                : URI.create(
                        moved + address.toString().substring(origin(address).length()));
    }

    /** Where a redirect leads, or null when it must not be followed. */
    @Nullable
    URI target(URI from, TransportResponse response) {
        String location = response.header("Location");
        if (location == null) {
            return null;
        }
        try {
            URI to = from.resolve(location.strip());
            return isAllowed(from, to) ? to : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isAllowed(URI from, URI to) {
        String host = to.getHost();
        return host != null
                && "https".equalsIgnoreCase(to.getScheme())
                && to.getRawUserInfo() == null
                && to.getRawQuery() == null
                && to.getRawFragment() == null
                && !origin(from).equals(origin(to))
                && from.getRawPath().equals(to.getRawPath())
                && isTrusted(host, to.getPort());
    }

    private boolean isTrusted(String host, int port) {
        boolean isCloud = isUsual(port) && CloudHosts.contains(host);
        return isCloud || allowed.test(host.toLowerCase(Locale.ROOT));
    }

    /** The new address answered as a portal does, so that later calls go there at once. */
    void confirm(URI from, URI to) {
        String before = origins.put(origin(from), origin(to));
        if (!origin(to).equals(before)) {
            listener.accept(new PortalMove(host(from), host(to)));
        }
    }

    private static String origin(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + address.getRawAuthority();
    }

    /** The host as people and limits name it: with its port only where that is not the usual one. */
    static String host(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return isUsual(address.getPort()) ? host : host + ":" + address.getPort();
    }

    private static boolean isUsual(int port) {
        return port < 0 || port == HTTPS;
    }
}
