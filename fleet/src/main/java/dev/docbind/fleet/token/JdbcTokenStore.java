package dev.docbind.fleet.token;

import javax.sql.DataSource;

/**
 * Pairs in the table {@code docbind_token} of PostgreSQL, for all machines that use the database. The table is made by the file
 * {@code META-INF/docbind/fleet/postgresql/V1__docbind_fleet.sql} of this jar. Each step takes a connection and gives it back; none
 * is held while the authorization server is asked. When the database cannot be reached, renewals fail: nobody goes on alone.
 *
 * <pre>{@code
 * TokenStore store = JdbcTokenStore.builder(dataSource).keys(TokenKeys.of("2026", key)).build();
 * Credentials credentials = application.credentials(store, memberId);
 * }</pre>
 */
public final class JdbcTokenStore extends LeasedTokenStore {

    private JdbcTokenStore(Builder settings) {
        super(new JdbcPairTable(settings.database), settings.keys(), settings.lease());
    }

    /**
     * Returns a builder of a store.
     *
     * @param database the application's pool; its driver should have a connect timeout and a socket timeout
     * @return a builder of a store that does not encrypt
     */
    public static Builder builder(DataSource database) {
        return new Builder(database);
    }

    @Override
    public String toString() {
        return "tokens in PostgreSQL";
    }

    /** Builds a store. */
    public static final class Builder extends StoreBuilder<Builder> {

        private final DataSource database;

        private Builder(DataSource database) {
            this.database = database;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Builds the store. The database is not asked before the store is used.
         *
         * @return the store
         */
        public JdbcTokenStore build() {
            return new JdbcTokenStore(this);
        }
    }
}
