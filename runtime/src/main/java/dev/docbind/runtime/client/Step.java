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
    record Send<R>(TransportRequest request) implements Step<R> {}

    /** Let time pass, then go on. */
    record Pause<R>(Duration time, Supplier<Step<R>> then) implements Step<R> {}

    /** Get new credentials within a time, then go on with what came of it, null where they were renewed. */
    record Renew<R>(@Nullable Credentials refused, Duration patience, Function<@Nullable Throwable, Step<R>> then)
            implements Step<R> {}

    /** This is the answer. */
    record Done<R>(Answer<R> answer) implements Step<R> {}
}
