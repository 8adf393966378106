package dev.docbind.runtime.auth;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.internal.CleanCause;
import dev.docbind.runtime.transport.TimeSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account of an OAuth application. A refresh token is good once, so one thread refreshes while the others wait, and the
 * new pair is stored before anybody sees it. A pair that could not be stored is kept and stored before the next attempt.
 */
final class RenewableCredentials implements Credentials {

    private static final Logger LOG = System.getLogger("dev.docbind.runtime");
    /** Long enough for a call to arrive, short enough to leave the token most of its hour. */
    private static final Duration AHEAD = Duration.ofSeconds(60);
    /** After a refresh ahead of expiry failed, the old token serves this long before the next attempt. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int ATTEMPTS = 3;

    private final TokenEndpoint endpoint;
    private final TokenStore store;
    private final String account;
    private final TimeSource time;
    private final SeenSecrets seen = new SeenSecrets();
    private volatile State state;
    /** A pair that the server gave and the store would not take. */
    private volatile @Nullable OAuthToken unstored;
    /** What became of the last attempt to renew, for those who waited for it. */
    private volatile @Nullable Failure failure;

    private RenewableCredentials(
            TokenEndpoint endpoint, TokenStore store, String account, TimeSource time, OAuthToken token) {
        this.endpoint = endpoint;
        this.store = store;
        this.account = account;
        this.time = time;
        seen.add(token);
        this.state = State.of(token);
    }

    static RenewableCredentials of(TokenEndpoint endpoint, TokenStore store, String account, TimeSource time) {
        OAuthToken token = store.load(account);
        if (token == null) {
            throw new IllegalArgumentException("the token store has no pair of tokens for this account");
        }
        return new RenewableCredentials(endpoint, store, account, time, token);
    }

    @Override
    public Credentials current() {
        return state.credentials;
    }

    @Override
    public boolean isRenewable() {
        return true;
    }

    @Override
    public boolean isDue() {
        Instant due = state.due;
        return due != null && !time.now().isBefore(due);
    }

    @Override
    public void renew(@Nullable Credentials refused) throws InterruptedException {
        Failure before = failure;
        try {
            store.exclusively(account, () -> {
                renewAlone(refused, before);
                return account;
            });
        } catch (Bitrix24Exception | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            String reason = "the token store failed: " + e.getClass().getSimpleName();
            throw new TransportException("oauth/token", reason, false, CleanCause.of(e, this::redact));
        }
    }

    private void renewAlone(@Nullable Credentials refused, @Nullable Failure before) throws InterruptedException {
        OAuthToken known = saved();
        boolean isRefused = refused instanceof OAuthCredentials old && old.carries(known.accessToken());
        State found = State.of(known);
        if (!isRefused && !isDue(found)) {
            // Another thread, or another machine, was first.
            use(known);
            return;
        }
        if (refused == null && !isDue()) {
            // Another thread could not renew it and goes on with it for a while.
            return;
        }
        Failure other = failure;
        if (other != null && !other.equals(before) && other.token.equals(known)) {
            // It failed while this thread waited: asking once more, one thread after the other, would help nobody.
            throw other.problem;
        }
        try {
            OAuthToken fresh = refresh(known);
            seen.add(fresh);
            unstored = fresh;
            use(saved());
            LOG.log(Level.DEBUG, "oauth/token: the pair of tokens was renewed");
        } catch (Bitrix24Exception e) {
            OAuthToken stored = store.load(account);
            if (unstored == null && stored != null && !stored.accessToken().equals(known.accessToken())) {
                // A store whose users do not wait for each other: somebody else used the refresh token up and got a
                // pair.
                LOG.log(Level.INFO, "oauth/token: another one renewed the pair of tokens first");
                seen.add(stored);
                use(stored);
                return;
            }
            failure = new Failure(known, e);
            endure(known, isRefused, e);
        }
    }

    /** The stored pair, after one that waits to be stored. */
    private OAuthToken saved() {
        OAuthToken waiting = unstored;
        if (waiting != null) {
            store.store(account, waiting);
            unstored = null;
            return waiting;
        }
        OAuthToken stored = store.load(account);
        if (stored == null) {
            throw new IllegalStateException("the token store lost the account's pair of tokens");
        }
        seen.add(stored);
        return stored;
    }

    /** A pair that is still good serves on when the server has a problem of its own. */
    private void endure(OAuthToken known, boolean isRefused, Bitrix24Exception problem) {
        Instant now = time.now();
        Instant expiry = known.expiresAt();
        boolean passing = !(problem instanceof RefreshRefusedException refusal)
                || refusal.reason() == RefreshRefusedException.Reason.RETRY_LATER;
        if (unstored != null || isRefused || !passing || expiry == null || !now.isBefore(expiry)) {
            LOG.log(Level.WARNING, "oauth/token: the pair of tokens was not renewed: {0}", words(problem));
            throw problem;
        }
        LOG.log(
                Level.WARNING,
                "oauth/token: not renewed ahead of expiry, the old token serves on: {0}",
                words(problem));
        state = new State(OAuthCredentials.of(known.clientEndpoint(), known.accessToken()), now.plus(PATIENCE));
    }

    private OAuthToken refresh(OAuthToken known) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                return endpoint.refresh(known);
            } catch (RefreshRefusedException e) {
                if (attempt == ATTEMPTS || e.reason() != RefreshRefusedException.Reason.RETRY_LATER) {
                    throw e;
                }
                repeats(attempt, pause, e);
            } catch (TransportException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                repeats(attempt, pause, e);
            }
            time.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static void repeats(int attempt, Duration pause, Bitrix24Exception problem) {
        LOG.log(
                Level.INFO,
                () -> "oauth/token: attempt " + (attempt + 1) + " in " + pause.toMillis() + " ms after "
                        + words(problem));
    }

    /** What a log may say: never the server's free text. */
    private static String words(Bitrix24Exception problem) {
        String kind = problem.getClass().getSimpleName();
        return problem instanceof RefreshRefusedException refusal
                ? kind + " HTTP " + refusal.status() + " " + refusal.reason()
                : kind;
    }

    private void use(OAuthToken token) {
        state = State.of(token);
    }

    private boolean isDue(State found) {
        return found.due != null && !time.now().isBefore(found.due);
    }

    @Override
    public URI address(String method, RestVersion rest) {
        return current().address(method, rest);
    }

    @Override
    public Map<String, String> bodyParameters() {
        return current().bodyParameters();
    }

    @Override
    public @Nullable String authorizationHeader() {
        return current().authorizationHeader();
    }

    @Override
    public String redact(String text) {
        return endpoint.redact(seen.redact(text));
    }

    @Override
    public String toString() {
        return current().toString();
    }

    /** A pair that could not be renewed, and why. */
    private record Failure(OAuthToken token, Bitrix24Exception problem) {}

    /** What calls use now, and when to renew it; null where nobody said when it expires. */
    private record State(Credentials credentials, @Nullable Instant due) {

        static State of(OAuthToken token) {
            Instant expiry = token.expiresAt();
            Credentials credentials = OAuthCredentials.of(token.clientEndpoint(), token.accessToken());
            return new State(credentials, expiry == null ? null : expiry.minus(AHEAD));
        }
    }
}
