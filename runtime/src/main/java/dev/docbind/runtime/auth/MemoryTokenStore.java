package dev.docbind.runtime.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Pairs in memory. */
final class MemoryTokenStore implements TokenStore {

    private final Map<String, OAuthToken> tokens = new ConcurrentHashMap<>();

    @Override
    public @Nullable OAuthToken load(String account) {
        return tokens.get(account);
    }

    @Override
    public void store(String account, OAuthToken token) {
        tokens.put(account, token);
    }

    @Override
    public String toString() {
        return "tokens in memory";
    }
}
