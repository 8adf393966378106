package dev.docbind.runtime.auth;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One lock for each account of a store, for as long as the store lives. */
final class AccountLocks {

    private static final Map<TokenStore, Map<String, ReentrantLock>> LOCKS = new WeakHashMap<>();

    private AccountLocks() {}

    static ReentrantLock of(TokenStore store, String account) {
        Map<String, ReentrantLock> accounts;
        synchronized (LOCKS) {
            accounts = LOCKS.computeIfAbsent(store, key -> new ConcurrentHashMap<>());
        }
        return accounts.computeIfAbsent(account, key -> new ReentrantLock(true));
    }
}
