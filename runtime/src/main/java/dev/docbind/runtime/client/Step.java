package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.transport.TransportRequest;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a call has to do next. A call decides and does nothing; one driver does it on the caller's thread, another without a
 * thread, and both decide alike.
 *
 * @param <R> the type of the answer
 */
interface Step<R> {

    /** Send this, and report the outcome to the call. */
    final class Send<R> implements Step<R> {

        final TransportRequest request;

        Send(TransportRequest request) {
            this.request = request;
        }
    }

    /** Let time pass, then go on. */
    final class Pause<R> implements Step<R> {

        final Duration time;
        final Supplier<Step<R>> then;

        Pause(Duration time, Supplier<Step<R>> then) {
            this.time = time;
            this.then = then;
        }
    }

    /** Get new credentials within a time, then go on with what came of it, null where they were renewed. */
    final class Renew<R> implements Step<R> {

        final @Nullable Credentials refused;
        final Duration patience;
        final Function<@Nullable Throwable, Step<R>> then;

        Renew(@Nullable Credentials refused, Duration patience, Function<@Nullable Throwable, Step<R>> then) {
            this.refused = refused;
            this.patience = patience;
            this.then = then;
        }
    }

    /** This is the answer. */
    final class Done<R> implements Step<R> {

        final Answer<R> answer;

        Done(Answer<R> answer) {
            this.answer = answer;
        }
    }
}
