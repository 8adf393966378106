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
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
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

    /** A server that wants to be left alone for longer is asked again by then: it would cost the account. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int ATTEMPTS = 3;
    /** How many secrets are remembered. */
    private static final int KEPT = 16;

    private final TokenEndpoint endpoint;
    private final TokenStore store;
    private final String account;
    private final TimeSource time;
    /** The secrets of the last pairs of tokens: a failure of a call with an old pair can still contain one. */
    private final Deque<Secret> seen = new ConcurrentLinkedDeque<>();
    /** What calls use now. */
    private final AtomicReference<OAuthCredentials> state;
    /** A pair that the server gave and the store would not take. */
    private volatile Map.@Nullable Entry<OAuthToken, OAuthToken> unstored;
    /** What became of the last attempt to renew, for those who waited for it. */
    private volatile @Nullable Failure failure;

    private RenewableCredentials(
            TokenEndpoint endpoint, TokenStore store, String account, TimeSource time, OAuthToken token) {
        this.endpoint = endpoint;
        this.store = store;
        this.account = account;
        this.time = time;
        this.state = new AtomicReference<>(OAuthCredentials.of(token, AHEAD));
        see(token);
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
        return state.get();
    }

    @Override
    public boolean isRenewable() {
        return true;
    }

    @Override
    public boolean isDue() {
        return state.get().isDue(time.now());
    }

    @Override
    public boolean isExpired() {
        return state.get().isExpired(time.now());
    }

    @Override
    public void renew(@Nullable Credentials refused) throws InterruptedException {
        Failure before = failure;
        try {
            store.exclusively(account, () -> {
                renewAlone(refused, before);
                return account;
            });
        } catch (Bitrix24Exception e) {
            endure(refused, e);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            String reason = "the token store failed: " + e.getClass().getSimpleName();
            endure(refused, new TransportException("oauth/token", reason, false, CleanCause.of(e, this::redact)));
        }
    }

    private void renewAlone(@Nullable Credentials refused, @Nullable Failure before) throws InterruptedException {
        OAuthToken known = saved();
        OAuthCredentials found = use(known);
        if (!found.isRefused(refused) && !found.isDue(time.now())) {
            // Another thread, or another machine, was first, or could not renew it and goes on with it for a while.
            return;
        }
        Failure other = failure;
        if (other != null && other.isOf(known) && (other != before || time.now().isBefore(other.until))) {
            // It failed while this thread waited, or for good: asking once more would help nobody.
            throw other.problem;
        }
        try {
            OAuthToken fresh = refresh(known);
            see(fresh);
            unstored = Map.entry(known, fresh);
            use(saved());
            LOG.log(Level.DEBUG, "oauth/token: the pair of tokens was renewed");
        } catch (Bitrix24Exception e) {
            OAuthToken stored = store.load(account);
            if (unstored == null && stored != null && !stored.accessToken().equals(known.accessToken())) {
                // A store whose users do not wait for each other: somebody else used the refresh token up and got a
                // pair.
                LOG.log(Level.INFO, "oauth/token: another one renewed the pair of tokens first");
                see(stored);
                use(stored);
                return;
            }
            failure = new Failure(known, e, time.now());
            throw e;
        }
    }

    /** The stored pair, after one that waits to be stored. */
    private OAuthToken saved() {
        Map.Entry<OAuthToken, OAuthToken> waiting = unstored;
        if (waiting != null) {
            OAuthToken kept = store.replace(account, waiting.getKey(), waiting.getValue());
            unstored = null;
            see(kept);
            return kept;
        }
        OAuthToken stored = store.load(account);
        if (stored == null) {
            throw new IllegalStateException("the token store lost the account's pair of tokens");
        }
        see(stored);
        return stored;
    }

    /** A token that has not expired and was not refused serves on, whatever keeps it from being renewed. */
    private void endure(@Nullable Credentials refused, Bitrix24Exception problem) {
        OAuthCredentials last = state.get();
        Instant now = time.now();
        if (last.isRefused(refused) || last.isExpired(now)) {
            LOG.log(Level.WARNING, "oauth/token: the pair of tokens was not renewed: {0}", words(problem));
            throw problem;
        }
        LOG.log(
                Level.WARNING,
                "oauth/token: not renewed ahead of expiry, the old token serves on: {0}",
                words(problem));
        state.compareAndSet(last, last.due(now.plus(PATIENCE)));
    }

    private OAuthToken refresh(OAuthToken known) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                return endpoint.refresh(known);
            } catch (RefreshRefusedException | TransportException e) {
                Duration asked = e.retryAfter();
                pause = asked == null || asked.compareTo(pause) < 0 ? pause : asked;
                if (attempt == ATTEMPTS || !isPassing(e) || pause.compareTo(PATIENCE) > 0) {
                    throw e;
                }
                repeats(attempt, pause, e);
            }
            time.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static boolean isPassing(Bitrix24Exception problem) {
        return !(problem instanceof RefreshRefusedException refusal)
                || refusal.reason() == RefreshRefusedException.Reason.RETRY_LATER;
    }

    private static void repeats(int attempt, Duration pause, Bitrix24Exception problem) {
        LOG.log(
                Level.INFO,
                "oauth/token: attempt " + (attempt + 1) + " in " + pause.toMillis() + " ms after " + words(problem));
    }

    /** What a log may say: never the server's free text. */
    private static String words(Bitrix24Exception problem) {
        String kind = problem.getClass().getSimpleName();
        return problem instanceof RefreshRefusedException refusal
                ? kind + " HTTP " + refusal.status() + " " + refusal.reason()
                : kind;
    }

    /** What is known of a token that is in use stays known. */
    private OAuthCredentials use(OAuthToken token) {
        OAuthCredentials last = state.get();
        if (last.carries(token.accessToken())) {
            return last;
        }
        Instant expiry = token.expiresAt();
        // A token that lives a minute would be due as soon as it comes.
        Duration tenth =
                expiry == null ? AHEAD : Duration.between(time.now(), expiry).dividedBy(10);
        OAuthCredentials fresh = OAuthCredentials.of(token, tenth.compareTo(AHEAD) < 0 ? tenth : AHEAD);
        state.set(fresh);
        return fresh;
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
        String clean = text;
        for (Secret secret : seen) {
            clean = secret.redact(clean);
        }
        return endpoint.redact(clean);
    }

    private void see(OAuthToken token) {
        see(token.accessToken());
        see(token.refreshToken());
        see(token.applicationToken());
    }

    private void see(@Nullable String text) {
        for (Secret secret : seen) {
            if (secret.reveal().equals(text)) {
                return;
            }
        }
        if (text != null) {
            seen.addLast(new Secret(text));
        }
        if (seen.size() > KEPT) {
            seen.pollFirst();
        }
    }

    @Override
    public String toString() {
        return current().toString();
    }

    /** A pair that could not be renewed, why, and until when nobody has to ask again. */
    private static final class Failure {

        private final OAuthToken token;
        private final Bitrix24Exception problem;
        private final Instant until;

        /** What the server refuses it refuses again: a refresh token for good, anything else until somebody mends it. */
        Failure(OAuthToken token, Bitrix24Exception problem, Instant now) {
            this.token = token;
            this.problem = problem;
            Duration asked = problem.retryAfter();
            Duration pause = isPassing(problem) ? Duration.ZERO : PATIENCE;
            boolean isLasting = problem instanceof RefreshRefusedException refusal
                    && refusal.reason() == RefreshRefusedException.Reason.AUTHORIZE_AGAIN;
            Duration wait = asked == null ? pause : asked;
            this.until = isLasting ? Instant.MAX : now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
        }

        boolean isOf(OAuthToken other) {
            return Objects.equals(token.refreshToken(), other.refreshToken());
        }
    }
}
