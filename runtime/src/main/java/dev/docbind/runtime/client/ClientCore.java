package dev.docbind.runtime.client;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.CallInterceptor;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import java.util.List;
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
}
