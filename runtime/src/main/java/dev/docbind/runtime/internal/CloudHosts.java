package dev.docbind.runtime.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognizes the hosts of Bitrix24's cloud, whose domains are a closed list, since anybody can register another one, and this
 * machine's own.
 */
public final class CloudHosts {

    private static final Pattern CLOUD = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?)\\.bitrix24\\."
            + "(com|ru|de|eu|es|fr|it|pl|in|id|vn|cn|jp|mx|co|uk|ua|by|kz|uz|com\\.br|com\\.tr)");

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private CloudHosts() {}

    /**
     * Whether a host belongs to the cloud.
     *
     * @param host the host's name in any case, without a port
     * @return true for a portal such as {@code example.bitrix24.com}
     */
    public static boolean contains(String host) {
        return CLOUD.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Whether what is sent to a host stays on this machine.
     *
     * @param host the host's name in any case, without a port
     * @return true for loopback
     */
    public static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
