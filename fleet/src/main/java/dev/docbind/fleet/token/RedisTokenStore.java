package dev.docbind.fleet.token;

import io.lettuce.core.RedisClient;

/**
 * Pairs in Redis, for all machines that use it. A pair that Redis loses has to be authorized again: let it write each change to
 * the disk ({@code appendonly yes}, {@code appendfsync always}), and let it evict nothing. When Redis cannot be reached, renewals fail:
 * nobody goes on alone. The store has a connection of its own, which {@link #close} ends.
 *
 * <pre>{@code
 * TokenStore store = RedisTokenStore.builder(RedisClient.create(address)).keys(TokenKeys.of("2026", key)).build();
 * Credentials credentials = application.credentials(store, memberId);
 * }</pre>
 */
public final class RedisTokenStore extends LeasedTokenStore implements AutoCloseable {

    private final RedisPairTable table;

    private RedisTokenStore(Builder settings, RedisPairTable table) {
        super(table, settings.keys(), settings.lease());
        this.table = table;
    }

    /**
     * Returns a builder of a store.
     *
     * @param redis the application's client, which stays its own
     * @return a builder of a store that does not encrypt
     */
    public static Builder builder(RedisClient redis) {
        return new Builder(redis);
    }

    /** Ends the connection. */
    @Override
    public void close() {
        table.close();
    }

    @Override
    public String toString() {
        return "tokens in Redis";
    }

    /** Builds a store. */
    public static final class Builder extends StoreBuilder<Builder> {

        private final RedisClient redis;
        private String prefix = "docbind:";

        private Builder(RedisClient redis) {
            this.redis = redis;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what the names of all keys begin with; {@code docbind:} by default.
         *
         * @param value the beginning
         * @return this builder
         */
        public Builder prefix(String value) {
            this.prefix = value;
            return this;
        }

        /**
         * Builds the store and connects.
         *
         * @return the store
         * @throws TokenStoreException when Redis cannot be reached
         */
        public RedisTokenStore build() {
            return new RedisTokenStore(this, RedisPairTable.connect(redis, prefix));
        }
    }
}
