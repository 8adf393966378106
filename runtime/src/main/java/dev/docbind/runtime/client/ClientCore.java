package dev.docbind.runtime.client;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.CallInterceptor;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client share.
 *
 * @param credentials who calls
 * @param transport what carries the calls
 * @param ownsTransport whether closing the client closes the transport
 * @param limiter when calls may go
 * @param time the clock
 * @param chance random numbers from 0 to 1, which shorten pauses
 * @param interceptors the interceptors of every attempt, the first one outermost
 * @param listener is told how calls go, or null
 * @param redirects the portals that were renamed
 * @param budget how many repeats there may be, as {@link RetryRule} counts them
 * @param answers reads answers
 * @param misfits the methods and places of values that did not fit and were logged
 * @param gate counts the calls under way
 * @param renewals the renewals of tokens that asynchronous calls wait for
 */
record ClientCore(
        Credentials credentials,
        Transport transport,
        boolean ownsTransport,
        CallLimiter limiter,
        TimeSource time,
        DoubleSupplier chance,
        List<CallInterceptor> interceptors,
        @Nullable CallListener listener,
        PortalRedirects redirects,
        AtomicInteger budget,
        AnswerReader answers,
        Set<String> misfits,
        CallGate gate,
        Renewals renewals) {}
