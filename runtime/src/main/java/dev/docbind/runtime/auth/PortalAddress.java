package dev.docbind.runtime.auth;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.CloudHosts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The address of a portal, split at the segment {@code rest}; messages about a wrong one never repeat it. */
final class PortalAddress {

    private static final Pattern METHOD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

    private final String root;
    private final List<String> segments;

    private PortalAddress(String root, List<String> segments) {
        this.root = root;
        this.segments = segments;
    }

    static PortalAddress parse(String text, String what) {
        URI uri = checked(text, what);
        return split(origin(uri), String.valueOf(uri.getRawPath()), what);
    }

    /** Scheme, host and port of an address that may be trusted with a secret. */
    static String origin(String text, String what) {
        return origin(checked(text, what));
    }

    private static String origin(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority();
    }

    private static URI checked(String text, String what) {
        URI uri = uri(text.strip(), what);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException(what + " has to be an address that begins with https://");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    what + " has to end with its path, without '?', '#' or a user before '@'");
        }
        if (scheme.equals("http") && !CloudHosts.isLoopback(uri.getHost())) {
            throw new IllegalArgumentException(
                    what + " has to use https: over plain http anybody could read the secret");
        }
        return uri;
    }

    private static URI uri(String text, String what) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // The exception repeats the text, so it is neither shown nor kept.
            throw new IllegalArgumentException(what + " is no address: it has characters that an address cannot have");
        }
    }

    private static PortalAddress split(String origin, String path, String what) {
        List<String> all = new ArrayList<>(List.of(path.split("/")));
        all.removeAll(Set.of(""));
        int rest = all.indexOf("rest");
        if (rest < 0) {
            throw new IllegalArgumentException(what + " has to have /rest/ in its path");
        }
        int skipped = rest + 1 < all.size() && all.get(rest + 1).equals("api") ? 2 : 1;
        String before = String.join("/", all.subList(0, rest));
        String root = before.isEmpty() ? origin : origin + "/" + before;
        return new PortalAddress(root, all.subList(rest + skipped, all.size()));
    }

    /** What follows {@code rest} or {@code rest/api}. */
    List<String> segments() {
        return segments;
    }

    /** The address of a method, with the caller's segments between the version's path and the method's name. */
    URI of(RestVersion rest, String caller, String method) {
        if (!isMethod(method)) {
            throw new IllegalArgumentException("not the name of a method: " + method);
        }
        return URI.create(root + "/" + rest.path() + "/" + caller + method);
    }

    static boolean isMethod(String text) {
        return METHOD.matcher(text).matches();
    }

    @Override
    public String toString() {
        return root;
    }
}
