package dev.docbind.runtime.client;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.transport.CallInterceptor;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** What all calls of a client share. */
final class ClientCore {

    final Credentials credentials;
    final Transport transport;
    /** Whether closing the client closes the transport. */
    final boolean ownsTransport;

    final CallLimiter limiter;
    final TimeSource time;
    /** Random numbers from 0 to 1, which shorten pauses. */
    final DoubleSupplier chance;
    /** The interceptors of every attempt, the first one outermost. */
    final List<CallInterceptor> interceptors;

    final @Nullable CallListener listener;
    final PortalRedirects redirects;
    final AnswerReader answers;
    /** How many repeats there may be, as {@link RetryRule} counts them. */
    final AtomicInteger budget = new AtomicInteger(RetryRule.FULL_BUDGET);
    /** The methods and places of values that did not fit and were logged. */
    final Set<String> misfits = ConcurrentHashMap.newKeySet();

    final CallGate gate = new CallGate();
    final Renewals renewals;

    ClientCore(Credentials credentials, PortalClient.Builder settings) {
        this.credentials = credentials;
        this.ownsTransport = settings.transport == null;
        this.transport = settings.transport == null ? JdkTransport.withTimeout(settings.timeout) : settings.transport;
        this.limiter = settings.limiter;
        this.time = settings.time;
        this.chance = settings.chance;
        this.interceptors = List.copyOf(settings.interceptors);
        this.listener = settings.listener;
        this.redirects = new PortalRedirects(settings.allowedHosts, settings.moved);
        this.answers = new AnswerReader(credentials);
        this.renewals = new Renewals(credentials, gate);
    }

    /** Tells the limiter the operating time in an answer that is part of another. */
    void learn(MethodRef<?, ?> method, CallReport report) {
        boolean isAnswered = report.outcome() == CallReport.Outcome.ANSWERED;
        if (isAnswered ? report.operating() != null : report.outcome() == CallReport.Outcome.OPERATING_TIME_USED_UP) {
            URI address = redirects.resolve(credentials.current().address(method.name(), method.rest()));
            limiter.answered(
                    new LimitedCall(PortalRedirects.host(address), method.name().toLowerCase(Locale.ROOT)),
                    new CallReport(
                            isAnswered ? CallReport.Outcome.PART : report.outcome(),
                            report.operating(),
                            report.operatingResetAt()));
        }
    }
}
