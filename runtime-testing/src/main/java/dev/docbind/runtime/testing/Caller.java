package dev.docbind.runtime.testing;

/**
 * Somebody whom the portal knows.
 *
 * @param userId the user's number
 * @param administrator whether everything is allowed
 * @param webhook the secret in the address
 * @param token the OAuth token
 */
record Caller(long userId, boolean administrator, String webhook, String token) {

    @Override
    public String toString() {
        return "user " + userId;
    }
}
