package dev.docbind.fleet.token;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of stores have in common.
 *
 * @param <B> the builder
 */
abstract sealed class StoreBuilder<B extends StoreBuilder<B>> permits JdbcTokenStore.Builder, RedisTokenStore.Builder {

    private static final Duration DEFAULT_LEASE = Duration.ofSeconds(5);
    private static final Duration SHORTEST_LEASE = Duration.ofMillis(100);

    private @Nullable TokenKeys keys;
    private Duration lease = DEFAULT_LEASE;

    abstract B self();

    /**
     * Encrypts pairs where they are stored; by default they stand there in the clear. Pairs that do already are read, and
     * encrypted when they are next stored.
     *
     * @param value the keys
     * @return this builder
     */
    public B keys(TokenKeys value) {
        this.keys = value;
        return self();
    }

    /**
     * Sets how long a pair cannot be renewed by others when the machine that was about to renew it died; 5 seconds by
     * default. A machine that is alive extends its lease for as long as the authorization server takes.
     *
     * @param value the time, a tenth of a second or more
     * @return this builder
     * @throws IllegalArgumentException when it is less
     */
    public B lease(Duration value) {
        if (value.compareTo(SHORTEST_LEASE) < 0) {
            throw new IllegalArgumentException("a lease lasts a tenth of a second or more, not " + value);
        }
        this.lease = value;
        return self();
    }

    @Nullable
    TokenKeys keys() {
        return keys;
    }

    Duration lease() {
        return lease;
    }
}
