package dev.docbind.fleet.token;

import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.error.RefreshRefusedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What the stores have in common. One machine at a time holds the lease of an account and renews the pair; while it talks to
 * the authorization server, no lock and no connection is held. The new pair is stored only where the old one is still there.
 */
abstract sealed class LeasedTokenStore implements TokenStore permits JdbcTokenStore, RedisTokenStore {

    static final Logger LOG = System.getLogger("dev.docbind.fleet");

    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 200;

    private final PairTable table;
    private final @Nullable TokenKeys keys;
    private final Duration lease;
    private final Map<String, ReentrantLock> threads = new ConcurrentHashMap<>();

    LeasedTokenStore(PairTable table, @Nullable TokenKeys keys, Duration lease) {
        this.table = table;
        this.keys = keys;
        this.lease = lease;
    }

    @Override
    public @Nullable OAuthToken load(String account) {
        PairTable.Row row = table.read(account);
        return row == null ? null : open(account, row.pair());
    }

    @Override
    public void store(String account, OAuthToken token) {
        table.write(account, seal(account, token));
    }

    @Override
    public OAuthToken replace(String account, OAuthToken known, OAuthToken fresh) {
        String sealed = seal(account, fresh);
        while (true) {
            PairTable.Row row = table.read(account);
            if (row == null) {
                throw new TokenStoreException("the account has no pair of tokens any more", null);
            }
            OAuthToken stored = open(account, row.pair());
            if (!isSame(stored, known)) {
                if (!isSame(stored, fresh)) {
                    LOG.log(Level.INFO, "somebody else stored a pair of tokens first: his is used");
                }
                return stored;
            }
            if (table.replace(account, row.version(), sealed)) {
                return fresh;
            }
        }
    }

    private static boolean isSame(OAuthToken one, OAuthToken other) {
        return one.accessToken().equals(other.accessToken())
                && Objects.equals(one.refreshToken(), other.refreshToken());
    }

    @Override
    public <T extends @Nullable Object> T exclusively(String account, Callable<T> work) throws Exception {
        ReentrantLock own = threads.computeIfAbsent(account, key -> new ReentrantLock(true));
        own.lockInterruptibly();
        try {
            Lease first = claim(account);
            try {
                T result = work.call();
                first.end();
                return result;
            } catch (RefreshRefusedException e) {
                if (first.end() || e.reason() != RefreshRefusedException.Reason.AUTHORIZE_AGAIN) {
                    throw e;
                }
                // The lease had run out, so another one may have used the refresh token up: what it got is good for
                // all.
                LOG.log(Level.INFO, "a lease ran out during a renewal: waiting for the one who has it now");
            } catch (Throwable e) {
                first.end();
                throw e;
            }
            Lease second = claim(account);
            try {
                return work.call();
            } finally {
                second.end();
            }
        } finally {
            own.unlock();
        }
    }

    /** Asks until the lease is free: that of an owner who died runs out. */
    private Lease claim(String account) throws InterruptedException {
        String owner = UUID.randomUUID().toString();
        long pause = FIRST_PAUSE_MILLIS;
        while (!table.claim(account, owner, lease)) {
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
        }
        return Lease.claimed(table, account, owner, lease);
    }

    /**
     * Encrypts all pairs with the current key that are not yet: after a key was added, and before an old one is left out. A
     * pair that is renewed meanwhile has the current key anyway.
     *
     * @return how many pairs were encrypted anew
     * @throws IllegalStateException when this store has no keys
     * @throws TokenStoreException when a pair cannot be opened; those before it are done
     */
    public int encryptAgain() {
        if (keys == null) {
            throw new IllegalStateException("this store has no keys");
        }
        int done = 0;
        for (String account : table.accounts()) {
            PairTable.Row row = table.read(account);
            if (row != null && !keys.isCurrent(row.pair())) {
                String sealed = seal(account, open(account, row.pair()));
                done += table.replace(account, row.version(), sealed) ? 1 : 0;
            }
        }
        return done;
    }

    private String seal(String account, OAuthToken token) {
        return keys == null ? token.stored() : keys.seal(account, token.stored());
    }

    private OAuthToken open(String account, String pair) {
        if (!TokenKeys.isSealed(pair)) {
            return read(pair);
        }
        if (keys == null) {
            throw new TokenStoreException(
                    "a stored pair of tokens is encrypted with the key \"" + TokenKeys.keyOf(pair)
                            + "\", and this store was given no keys",
                    null);
        }
        return read(keys.open(account, pair));
    }

    private static OAuthToken read(String text) {
        try {
            return OAuthToken.ofStored(text);
        } catch (IllegalArgumentException e) {
            throw new TokenStoreException("a stored pair of tokens is damaged", e);
        }
    }
}
