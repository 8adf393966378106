package dev.docbind.runtime.client;

import dev.docbind.runtime.internal.CloudHosts;
import java.net.URI;

/** Addresses of files, which answers and redirects give and which hold secrets. */
final class FileAddress {

    private FileAddress() {}

    /** The address that a portal gave, if need be without its host. */
    static URI of(String text, URI portal) {
        URI address = null;
        try {
            address = portal.resolve(text.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            // Its message repeats the address.
        }
        if (address == null || text.isBlank() || !isTrusted(address)) {
            throw new IllegalArgumentException("a file is sent to and fetched from an address with https alone");
        }
        return address;
    }

    /** Whether nobody on the way can read it. */
    static boolean isTrusted(URI address) {
        String host = address.getHost();
        return host != null
                && ("https".equalsIgnoreCase(address.getScheme())
                        || ("http".equalsIgnoreCase(address.getScheme()) && CloudHosts.isLoopback(host)));
    }

    /** Takes what follows the host of an address out of a text. */
    static String redact(String address, String text) {
        int path = address.indexOf('/', address.indexOf("://") < 0 ? 0 : address.indexOf("://") + "://".length());
        return path < 0 || path + 1 >= address.length() ? text : text.replace(address.substring(path), "/***");
    }
}
