package dev.docbind.runtime.client;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Points of time as a portal writes them: seconds since 1970, which can be any number that JSON has. */
final class PortalSeconds {

    /** The year 9999; what lies outside is no time of a portal, and far outside not even an instant. */
    private static final BigDecimal END = BigDecimal.valueOf(253_402_300_799L);

    private PortalSeconds() {}

    static @Nullable Instant at(@Nullable BigDecimal seconds) {
        return seconds == null || seconds.signum() < 0 || seconds.compareTo(END) > 0
                ? null
                : Instant.ofEpochSecond(seconds.longValue());
    }
}
