package dev.docbind.fleet.token;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where pairs and leases are. Each method is one step of the engine, and times are the engine's: the clocks of the machines
 * that share it need not agree. A failure is a {@link TokenStoreException}.
 */
interface PairTable {

    /** The stored text of an account; null where there is none. */
    @Nullable
    Row read(String account);

    void write(String account, String pair);

    /** Writes only where nobody has written since that version was read. */
    boolean replace(String account, long version, String pair);

    /** Takes the lease, unless somebody else's has not run out. */
    boolean claim(String account, String owner, Duration lease);

    /** Makes a lease last from now on; false where it has run out and somebody else took it, or nobody. */
    boolean extend(String account, String owner, Duration lease);

    /** Ends a lease; false where it is no longer that owner's. */
    boolean release(String account, String owner);

    /** All accounts that have a pair. */
    List<String> accounts();

    /**
     * A stored pair.
     *
     * @param pair the text, encrypted or not
     * @param version how often it was written
     */
    record Row(String pair, long version) {

        @Override
        public String toString() {
            return "Row[version " + version + "]";
        }
    }
}
