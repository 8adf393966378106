package dev.docbind.runtime.auth;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Stores pairs of tokens, one for each account. An account is any text that identifies a portal and a user of the application.
 * A refresh token can be used once, so a new pair is stored before it is used, and two refreshes at the same time lose the
 * account: a store that several machines share must override {@link #exclusively}. Failures are unchecked exceptions.
 */
public interface TokenStore {

    /**
     * Returns the pair of an account.
     *
     * @param account the account
     * @return the pair that was stored last, or null where there is none
     */
    @Nullable
    OAuthToken load(String account);

    /**
     * Stores a pair in place of the previous one.
     *
     * @param account the account
     * @param token the pair; it must be stored durably when this method returns
     */
    void store(String account, OAuthToken token);

    /**
     * Stores a pair that was obtained with an older one. A store that several machines share compares: where the older pair
     * is no longer the stored one, somebody else was faster, and his pair stays. By default the pair is stored in any case.
     *
     * @param account the account
     * @param known the pair whose refresh token was used
     * @param fresh the pair that it gave; it must be stored durably when this method returns it
     * @return the pair that is stored now: the fresh one, or that of somebody else
     */
    default OAuthToken replace(String account, OAuthToken known, OAuthToken fresh) {
        store(account, fresh);
        return fresh;
    }

    /**
     * Runs work for an account while no other work for it runs. By default this holds for the threads of this JVM that use
     * this store object.
     *
     * @param account the account
     * @param work loads, refreshes and stores the pair
     * @param <T> the type of the result
     * @return the result of the work
     * @throws Exception what the work throws
     */
    default <T extends @Nullable Object> T exclusively(String account, Callable<T> work) throws Exception {
        ReentrantLock lock = AccountLocks.of(this, account);
        lock.lockInterruptibly();
        try {
            return work.call();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns a store in memory, whose pairs are lost when the JVM ends.
     *
     * @return an empty store
     */
    static TokenStore inMemory() {
        return new MemoryTokenStore();
    }

    /**
     * A store in a folder of one machine. A file is replaced as a whole, is readable by its owner alone where the file
     * system knows owners, and several JVMs may share the folder.
     *
     * @param folder the folder, which is made when the first pair is stored
     * @return the store
     */
    static TokenStore inFolder(Path folder) {
        return new FolderTokenStore(folder);
    }
}
