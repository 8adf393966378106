package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.internal.DaemonThreads;
import dev.docbind.runtime.transport.TransportResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a call without a thread of its own. Whatever ends this future, be it {@link #cancel} or a timeout that the caller
 * put on it, ends what the call is waiting for.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what follows on a future ends in this one
final class AsyncCall<R, T> extends CompletableFuture<T> {

    private final CallProgress<R> call;
    private final Function<Answer<R>, T> view;
    private final AtomicBoolean isLeft = new AtomicBoolean();
    private volatile @Nullable CompletableFuture<?> waiting;

    private AsyncCall(CallProgress<R> call, Function<Answer<R>, T> view) {
        this.call = call;
        this.view = view;
    }

    static <R, T> CompletableFuture<T> start(CallProgress<R> call, Function<Answer<R>, T> view) {
        AsyncCall<R, T> future = new AsyncCall<>(call, view);
        call.core().gate.enter();
        future.whenComplete((value, problem) -> future.end(problem));
        future.advance(call::begin);
        return future;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        // What is derived from a call is no call.
        return new CompletableFuture<>();
    }

    @Override
    public boolean complete(T value) {
        leave(null);
        return super.complete(value);
    }

    @Override
    public boolean completeExceptionally(Throwable problem) {
        leave(problem);
        return super.completeExceptionally(problem);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        leave(new CancellationException());
        return super.cancel(mayInterruptIfRunning);
    }

    /** Before this future completes: what follows on it may close the client, which waits for the calls inside. */
    private void leave(@Nullable Throwable problem) {
        if (isLeft.compareAndSet(false, true)) {
            call.ended(problem);
            call.core().gate.leave();
        }
    }

    /** What the call waits for is of no use any more. */
    private void end(@Nullable Throwable problem) {
        CompletableFuture<?> pending = waiting;
        if (pending != null) {
            pending.cancel(true);
        }
        leave(problem);
    }

    private void advance(Supplier<Step<R>> next) {
        try {
            take(next.get());
        } catch (Throwable e) {
            completeExceptionally(e);
        }
    }

    private void take(Step<R> step) {
        if (isDone()) {
            call.abandon();
        } else if (step instanceof Step.Done<R> done) {
            complete(view.apply(done.answer));
        } else if (step instanceof Step.Send<R> send) {
            follow(sending(send), this::sent, Runnable::run);
        } else if (step instanceof Step.Pause<R> pause) {
            CompletableFuture<Void> due = call.core().time.later(pause.time);
            follow(due, (none, problem) -> passed(pause.then, problem), DaemonThreads.shared());
        } else if (step instanceof Step.Renew<R> renew) {
            CompletableFuture<Void> renewed = call.core().renewals.renew(renew);
            follow(renewed, (none, problem) -> renewed(renew, problem), DaemonThreads.shared());
        }
    }

    /** A transport that throws instead of giving a failed future has failed all the same. */
    private CompletableFuture<TransportResponse> sending(Step.Send<R> send) {
        try {
            return call.core().transport.executeAsync(send.request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Goes on after something; a call that was given up in the meantime gives it up. */
    private <V> void follow(
            CompletableFuture<V> pending, BiConsumer<@Nullable V, @Nullable Throwable> then, Executor executor) {
        waiting = pending;
        pending.whenCompleteAsync(then, executor);
        if (isDone()) {
            pending.cancel(true);
        }
    }

    private void sent(@Nullable TransportResponse response, @Nullable Throwable problem) {
        if (isDone()) {
            call.abandon();
            return;
        }
        if (response == null && !(plain(problem) instanceof Exception)) {
            completeExceptionally(plain(problem));
            return;
        }
        advance(() -> response == null ? call.failed((Exception) plain(problem)) : call.answered(response));
    }

    private void passed(Supplier<Step<R>> then, @Nullable Throwable problem) {
        if (isDone()) {
            call.abandon();
        } else if (problem == null) {
            advance(then);
        } else {
            completeExceptionally(plain(problem));
        }
    }

    private void renewed(Step.Renew<R> renew, @Nullable Throwable problem) {
        passed(() -> renew.then.apply(problem == null ? null : plain(problem)), null);
    }

    private static Throwable plain(@Nullable Throwable problem) {
        if (problem instanceof CompletionException wrapped && wrapped.getCause() != null) {
            return wrapped.getCause();
        }
        return problem == null
                ? new IllegalStateException("a transport gave neither an answer nor a problem")
                : problem;
    }
}
