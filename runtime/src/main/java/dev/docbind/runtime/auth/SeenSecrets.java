package dev.docbind.runtime.auth;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The secrets of the last pairs of tokens: a failure of a call with an old pair can still contain it. */
final class SeenSecrets {

    private static final int KEPT = 16;

    private final Deque<Secret> secrets = new ArrayDeque<>();

    synchronized void add(OAuthToken token) {
        add(token.accessToken());
        add(token.refreshToken());
        add(token.applicationToken());
    }

    private void add(@Nullable String text) {
        if (text == null || isKnown(text)) {
            return;
        }
        secrets.addLast(new Secret(text));
        if (secrets.size() > KEPT) {
            secrets.removeFirst();
        }
    }

    private boolean isKnown(String text) {
        for (Secret secret : secrets) {
            if (secret.reveal().equals(text)) {
                return true;
            }
        }
        return false;
    }

    synchronized String redact(String text) {
        String clean = text;
        for (Secret secret : secrets) {
            clean = secret.redact(clean);
        }
        return clean;
    }
}
