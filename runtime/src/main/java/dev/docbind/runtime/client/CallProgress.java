package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.AuthorizationException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.internal.CleanCause;
import dev.docbind.runtime.internal.Repeatability;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.transport.AnswerTooLargeException;
import dev.docbind.runtime.transport.CallInterceptor;
import dev.docbind.runtime.transport.NotSentException;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One call from its request to its answer: adds the credentials, applies the limits, distinguishes errors from answers, renews
 * a token, follows a renamed portal, repeats. It decides, and never waits or sends itself. It is used by one thread at a
 * time.
 */
final class CallProgress<R> {

    static final Duration FOREVER = Duration.ofDays(365);
    /** How long a call waits at most for a renewal that it could do without. */
    private static final Duration AHEAD = Duration.ofSeconds(5);

    private static final Set<String> EXPIRED = Set.of("EXPIRED_TOKEN", "INVALID_TOKEN");

    private final ClientCore core;
    private final MethodRef<?, R> method;
    private final CallOptions options;
    private final CallRequest request;
    private final RetryRule retry;
    private final CallLog log;
    private final long begin;

    private Credentials access;
    private URI origin;
    private LimitedCall limited;
    private @Nullable URI movedTo;
    private int followed;
    private @Nullable TransportRequest sent;
    private final List<Bitrix24Exception> earlier = new ArrayList<>();
    private long sentAt;
    private int sendings;
    private boolean isOut;
    private boolean mayHaveRunBefore;
    private boolean isReserved;
    private boolean isRenewed;
    private boolean isRenewedAhead;

    CallProgress(ClientCore core, MethodRef<?, R> method, Object parameters, CallOptions options) {
        this(core, method, options, new CallRequest(method, parameters, options, core.transport.streams()));
    }

    CallProgress(ClientCore core, MethodRef<?, R> method, CallOptions options, CallRequest request) {
        this.core = core;
        this.method = method;
        this.options = options;
        this.request = request;
        this.begin = core.time.nanos();
        Boolean word = options.repeatable();
        RetryPolicy policy = options.retry();
        this.retry = new RetryRule(
                policy == null ? RetryPolicy.standard() : policy,
                word == null ? method.reads() || request.runsOnce() : word,
                core.budget,
                core.chance);
        this.access = core.credentials.current();
        this.origin = request.address(access);
        this.limited = limited();
        this.log = new CallLog(method.name(), request.correlationId(), limited.portal(), core.listener);
    }

    /** Begins the call. */
    Step<R> begin() {
        log.begins();
        return next();
    }

    /** The call has ended, with an answer or with a failure. */
    void ended(@Nullable Throwable failure) {
        log.ends(core.time.nanos() - begin, sendings, failure);
    }

    ClientCore core() {
        return core;
    }

    /** Begins an attempt. */
    Step<R> next() {
        movedTo = null;
        followed = 0;
        return signed();
    }

    /** Takes the credentials as they are now, also where they have changed while the call waited for its place. */
    private Step<R> signed() {
        if (movedTo == null) {
            if (core.credentials.isDue() && !isRenewedAhead) {
                isRenewedAhead = true;
                boolean isGood = !core.credentials.isExpired();
                if (!isGood || !core.renewals.isRunning()) {
                    log.renews("it is about to expire");
                    return renewal(null, isGood);
                }
            }
            Credentials now = core.credentials.current();
            if (now != access || sendings > 0) {
                access = now;
                origin = request.address(access);
                limited = isReserved ? limited : limited();
            }
        }
        return isReserved ? send() : admitted();
    }

    /** A token that is still good serves when its renewal takes long, and has the half of the time for it. */
    private Step<R> renewal(@Nullable Credentials refused, boolean isGood) {
        Duration left = left();
        Duration half = left.dividedBy(2);
        Duration patience = !isGood ? left : half.compareTo(AHEAD) < 0 ? half : AHEAD;
        long asked = core.time.nanos();
        return new Step<>(refused, patience, problem -> {
            log.renewed(core.time.nanos() - asked, problem == null);
            return renewed(problem, patience, isGood);
        });
    }

    private Step<R> renewed(@Nullable Throwable problem, Duration patience, boolean isGood) {
        boolean isLate = problem instanceof TimeoutException;
        if (problem == null || (isLate && isGood)) {
            return next();
        }
        abandon();
        if (isLate) {
            throw late(new DeadlineException(method.name(), patience));
        }
        if (problem instanceof RefreshRefusedException refusal) {
            throw last(new RefreshRefusedException(refusal));
        }
        if (problem instanceof Bitrix24Exception known && !earlier.isEmpty()) {
            throw last(new TransportException(method.name(), "its token was not renewed", false, known));
        }
        if (problem instanceof RuntimeException known) {
            throw known;
        }
        throw new IllegalStateException("the renewal was cut off", problem);
    }

    private LimitedCall limited() {
        URI address = core.redirects.resolve(origin);
        return new LimitedCall(PortalRedirects.host(address), method.name().toLowerCase(Locale.ROOT));
    }

    private Step<R> admitted() {
        Duration left = left();
        Admission admission = core.limiter.reserve(limited, left);
        isReserved = admission.isReserved();
        if (isReserved && admission.delay().isZero()) {
            return send();
        }
        if (admission.delay().compareTo(left) > 0) {
            throw late(new DeadlineException(method.name(), admission.delay(), left));
        }
        log.waits(admission.delay());
        // A token that was renewed before may expire in this time, too.
        isRenewedAhead = false;
        return new Step<>(admission.delay(), problem -> signed());
    }

    private Duration left() {
        Duration deadline = options.deadline();
        return deadline == null ? FOREVER : deadline.minusNanos(core.time.nanos() - begin);
    }

    private Step<R> send() {
        isReserved = false;
        URI address = movedTo == null ? core.redirects.resolve(origin) : movedTo;
        TransportRequest outgoing = request.attempt(address, access, timeout());
        for (CallInterceptor interceptor : core.interceptors) {
            outgoing = interceptor.sending(outgoing);
        }
        sent = outgoing;
        sentAt = core.time.nanos();
        isOut = true;
        sendings++;
        return new Step<>(null, outgoing);
    }

    private @Nullable Duration timeout() {
        Duration own = options.timeout();
        if (options.deadline() == null) {
            return own;
        }
        Duration left = left();
        Duration least = Duration.ofMillis(1);
        Duration rest = left.compareTo(least) < 0 ? least : left;
        return own == null || own.compareTo(rest) > 0 ? rest : own;
    }

    /** Goes on with what came back. */
    Step<R> answered(TransportResponse response) {
        isOut = false;
        log.tried("HTTP " + response.status(), core.time.nanos() - sentAt);
        TransportResponse seen = intercepted(response);
        if (PortalRedirects.isRedirect(seen)) {
            return redirected(seen);
        }
        try {
            TransportResponse taken = request.answer(seen);
            Answer<R> answer =
                    core.answers.read(method, taken, request.correlationId(), options.isReadingStrict(), this::report);
            confirmMove();
            pointOut(answer.problems());
            retry.succeeded();
            return new Step<>(answer, null);
        } catch (Bitrix24Exception e) {
            report(AnswerReader.limits(e));
            return failed(e);
        }
    }

    private void report(CallReport report) {
        core.limiter.answered(limited, report);
    }

    private TransportResponse intercepted(TransportResponse response) {
        TransportResponse seen = response;
        List<CallInterceptor> interceptors = core.interceptors;
        for (int i = interceptors.size() - 1; i >= 0 && sent != null; i--) {
            seen = interceptors.get(i).received(sent, seen);
        }
        return seen;
    }

    private Step<R> redirected(TransportResponse response) {
        URI address = movedTo == null ? core.redirects.resolve(origin) : movedTo;
        URI target = request.target(core.redirects, address, response, followed++);
        report(new CallReport(CallReport.Outcome.ANSWERED, null, null));
        if (target == null) {
            log.isNotFollowed(response.status());
            String reason = "a redirect that is not followed: it does not lead to the same path on https"
                    + " in the cloud or on a host that the application allows";
            throw last(new UnreadableAnswerException(method.name(), response.status(), response.body(), reason, null));
        }
        movedTo = target;
        limited = new LimitedCall(PortalRedirects.host(target), limited.method());
        return admitted();
    }

    private void confirmMove() {
        URI target = movedTo;
        if (target != null && request.isMoved()) {
            log.moved(PortalRedirects.host(origin), PortalRedirects.host(target));
            try {
                core.redirects.confirm(origin, target);
            } catch (RuntimeException e) {
                // The method ran; its answer is worth more than the listener's trouble.
                log.isNotHeard(e, "renamed portals");
            }
        }
    }

    private void pointOut(List<ValueProblem> problems) {
        log.doNotFit(problems, core.misfits);
        BiConsumer<? super MethodRef<?, ?>, ? super List<ValueProblem>> listener = options.onProblems();
        if (listener != null && !problems.isEmpty()) {
            try {
                listener.accept(method, problems);
            } catch (RuntimeException e) {
                // The method ran; its answer is worth more than the listener's trouble.
                log.isNotHeard(e, "values that do not fit");
            }
        }
    }

    /** Goes on after nothing came back. */
    Step<R> failed(Exception problem) {
        isOut = false;
        if (problem instanceof Bitrix24Exception known) {
            return failed(known);
        }
        log.tried("failed", core.time.nanos() - sentAt);
        TransportRequest outgoing = sent;
        if (outgoing != null) {
            for (CallInterceptor interceptor : core.interceptors) {
                interceptor.failed(outgoing, problem);
            }
        }
        report(new CallReport(CallReport.Outcome.LOST, null, null));
        return failed(explain(problem));
    }

    private Step<R> failed(Bitrix24Exception failure) {
        if (!isRenewed && isExpired(failure) && core.credentials.isRenewable()) {
            isRenewed = true;
            log.renews("the portal refused it");
            return renewal(access, false);
        }
        Duration pause = request.isOpen() ? retry.pauseAfter(failure, core.time.now(), left()) : null;
        if (pause == null) {
            log.givesUp(failure, retry.reason());
            throw last(failure);
        }
        earlier.add(failure);
        mayHaveRunBefore |= Repeatability.of(failure) == Repeatability.UNKNOWN;
        log.repeats(retry.attempt(), pause, failure, retry.reason());
        return new Step<>(pause, problem -> next());
    }

    /** The failure of the last attempt, which also says what became of earlier ones: one of them may have run although this one
     * did not. */
    private Bitrix24Exception last(Bitrix24Exception failure) {
        Bitrix24Exception last = mayHaveRunBefore && failure instanceof TransportException && !failure.mayHaveRun()
                ? new TransportException(
                        method.name(), "an earlier attempt may have run, and the last one failed", true, failure)
                : failure;
        for (Bitrix24Exception before : earlier) {
            if (before != last) {
                last.addSuppressed(before);
            }
        }
        return last;
    }

    /** A call that was sent before did not fail because there is no time to send it again. */
    private Bitrix24Exception late(DeadlineException late) {
        log.isLate(late.waiting());
        if (earlier.isEmpty()) {
            return late;
        }
        Bitrix24Exception failure = last(earlier.remove(earlier.size() - 1));
        failure.addSuppressed(late);
        return failure;
    }

    private static boolean isExpired(Bitrix24Exception failure) {
        return failure instanceof AuthorizationException refusal
                && EXPIRED.contains(refusal.code().toUpperCase(Locale.ROOT));
    }

    private Bitrix24Exception explain(Exception problem) {
        if (problem instanceof AnswerTooLargeException large) {
            String reason = "an answer of more than " + large.limit() + " bytes, which was not read";
            return new UnreadableAnswerException(method.name(), large.status(), "", reason, null);
        }
        String kind = problem.getClass().getSimpleName();
        String text = problem.getMessage() == null ? kind : kind + ": " + redact(problem.getMessage());
        Throwable cause = CleanCause.of(problem, this::redact);
        return new TransportException(method.name(), text, !(problem instanceof NotSentException), cause);
    }

    private String redact(String text) {
        return request.redact(core.credentials.redact(text));
    }

    /** The failure of a caller that no longer waits; a place that was reserved is free again. */
    TransportException interrupted(InterruptedException problem) {
        boolean mayHaveRun = isOut || mayHaveRunBefore;
        abandon();
        return new TransportException(method.name(), "interrupted while waiting for the answer", mayHaveRun, problem);
    }

    /** Gives back what is reserved: the call will not go on. */
    void abandon() {
        if (isReserved) {
            isReserved = false;
            core.limiter.release(limited);
        } else if (isOut) {
            isOut = false;
            report(new CallReport(CallReport.Outcome.LOST, null, null));
        }
    }
}
