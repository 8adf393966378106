package dev.docbind.runtime.auth;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pairs of tokens, one for each account, an account being whatever tells the application's portals and users apart.
 * A refresh token is good once, so a new pair is stored before it is used, and two that refresh at once burn it: a store
 * that is shared by machines has to override {@link #exclusively}. Failures are unchecked exceptions.
 */
public interface TokenStore {

    /**
     * Gives the pair of an account.
     *
     * @param account the account
     * @return the pair that was stored last, or null where there is none
     */
    @Nullable
    OAuthToken load(String account);

    /**
     * Keeps a pair in the place of the one before.
     *
     * @param account the account
     * @param token the pair; it has to be safe when this returns
     */
    void store(String account, OAuthToken token);

    /**
     * Does something for an account while nobody else does. By default threads of this JVM that use this very store wait
     * for each other.
     *
     * @param account the account
     * @param work what to do; it loads, refreshes and stores
     * @param <T> what comes of it
     * @return what came of it
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
     * A store that forgets everything when the JVM ends.
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
