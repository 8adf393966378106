package dev.docbind.runtime.testing;

import dev.docbind.runtime.RestVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The path of a call, split up.
 *
 * @param rest the version of the API
 * @param user the user's number of a webhook, empty for OAuth
 * @param secret the secret of a webhook, empty for OAuth
 * @param method the method's name
 */
record PortalPath(RestVersion rest, String user, String secret, String method) {

    private static final String SUFFIX = ".json";

    static Optional<PortalPath> parse(String path) {
        List<String> parts =
                Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty() || !parts.get(0).equals("rest")) {
            return Optional.empty();
        }
        boolean v3 = parts.size() > 2 && parts.get(1).equals("api");
        return of(v3 ? RestVersion.V3 : RestVersion.V2, parts.subList(v3 ? 2 : 1, parts.size()));
    }

    private static Optional<PortalPath> of(RestVersion rest, List<String> parts) {
        return switch (parts.size()) {
            case 1 -> Optional.of(new PortalPath(rest, "", "", method(parts.get(0))));
            case 3 -> Optional.of(new PortalPath(rest, parts.get(0), parts.get(1), method(parts.get(2))));
            default -> Optional.empty();
        };
    }

    /** The name may end with the form of the answer. */
    private static String method(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    boolean isWebhook() {
        return !user.isEmpty();
    }

    @Override
    public String toString() {
        return "PortalPath[" + method + "]";
    }
}
