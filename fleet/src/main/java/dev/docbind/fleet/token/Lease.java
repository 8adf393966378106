package dev.docbind.fleet.token;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The right to renew the pair of an account, held for as long as its owner is alive: it runs out by itself a few seconds after
 * the owner is not. No connection and no lock of the engine is held in the meantime.
 */
final class Lease {

    private static final int EXTENDED_PER_LEASE = 3;
    private static final long IDLE_SECONDS = 10;
    private static final ScheduledThreadPoolExecutor KEEPER = keeper();

    private final PairTable table;
    private final String account;
    private final String owner;
    private final ScheduledFuture<?> extension;

    private Lease(PairTable table, String account, String owner, Duration length) {
        this.table = table;
        this.account = account;
        this.owner = owner;
        long every = Math.max(1, length.toMillis() / EXTENDED_PER_LEASE);
        this.extension = KEEPER.scheduleWithFixedDelay(() -> extend(length), every, every, TimeUnit.MILLISECONDS);
    }

    /** One that was claimed a moment ago. */
    static Lease claimed(PairTable table, String account, String owner, Duration length) {
        return new Lease(table, account, owner, length);
    }

    private static ScheduledThreadPoolExecutor keeper() {
        ScheduledThreadPoolExecutor keeper = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "docbind-lease");
            thread.setDaemon(true);
            return thread;
        });
        keeper.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        keeper.allowCoreThreadTimeOut(true);
        keeper.setRemoveOnCancelPolicy(true);
        return keeper;
    }

    /** An engine that does not answer now may answer in time: only the engine's own no ends the attempts. */
    private void extend(Duration length) {
        try {
            if (!table.extend(account, owner, length)) {
                extension.cancel(false);
            }
        } catch (TokenStoreException e) {
            LeasedTokenStore.LOG.log(System.Logger.Level.DEBUG, "a lease was not extended: {0}", e.getMessage());
        }
    }

    /** Gives the lease back, and says whether it was held to the end. */
    boolean end() {
        extension.cancel(false);
        try {
            return table.release(account, owner);
        } catch (TokenStoreException e) {
            // It runs out by itself.
            LeasedTokenStore.LOG.log(System.Logger.Level.DEBUG, "a lease was not given back: {0}", e.getMessage());
            return false;
        }
    }
}
