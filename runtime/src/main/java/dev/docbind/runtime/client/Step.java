package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.transport.TransportRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a call has to do next: take its answer, send something, or wait and go on. A call decides and does nothing; one driver does it on
 * the caller's thread, another without a thread, and both decide alike.
 *
 * @param <R> the type of the answer
 */
final class Step<R> {

    /** The answer, with which the call ends. */
    final @Nullable Answer<R> answer;

    /** Send this, and report the outcome to the call. */
    final @Nullable TransportRequest request;

    /** How long to wait, or at most for new credentials. */
    final Duration time;

    /** Whether to get new credentials in that time. */
    final boolean renews;

    /** Those that the portal refused, null where they are to be renewed ahead. */
    final @Nullable Credentials refused;

    private final @Nullable Function<@Nullable Throwable, Step<R>> then;

    private Step(
            @Nullable Answer<R> answer,
            @Nullable TransportRequest request,
            Duration time,
            boolean renews,
            @Nullable Credentials refused,
            @Nullable Function<@Nullable Throwable, Step<R>> then) {
        this.answer = answer;
        this.request = request;
        this.time = time;
        this.renews = renews;
        this.refused = refused;
        this.then = then;
    }

    /** The answer, or something to send. */
    Step(@Nullable Answer<R> answer, @Nullable TransportRequest request) {
        this(answer, request, Duration.ZERO, false, null, null);
    }

    /** A wait. */
    Step(Duration time, Function<@Nullable Throwable, Step<R>> then) {
        this(null, null, time, false, null, then);
    }

    /** New credentials. */
    Step(@Nullable Credentials refused, Duration patience, Function<@Nullable Throwable, Step<R>> then) {
        this(null, null, patience, true, refused, then);
    }

    /** What to go on with after the wait, by what came of it: null where all went well. */
    Step<R> after(@Nullable Throwable problem) {
        return Objects.requireNonNull(then).apply(problem);
    }
}
