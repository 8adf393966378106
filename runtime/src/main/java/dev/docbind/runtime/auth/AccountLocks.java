package dev.docbind.runtime.auth;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One lock for each account of a store, for as long as the store lives. */
final class AccountLocks {

    private static final Map<TokenStore, Map<String, ReentrantLock>> LOCKS = new WeakHashMap<>();

    private AccountLocks() {}

    static ReentrantLock of(TokenStore store, String account) {
        synchronized (LOCKS) {
            Map<String, ReentrantLock> accounts = LOCKS.getOrDefault(store, new HashMap<>());
            LOCKS.putIfAbsent(store, accounts);
            ReentrantLock lock = accounts.getOrDefault(account, new ReentrantLock(true));
            accounts.putIfAbsent(account, lock);
            return lock;
        }
    }
}
