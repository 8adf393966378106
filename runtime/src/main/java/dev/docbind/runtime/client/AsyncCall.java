package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.internal.DaemonThreads;
import dev.docbind.runtime.transport.TransportRequest;
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
 * Makes a call without a thread of its own, unless its transport has one for it. Whatever ends this future, be it {@link #cancel} or a
 * timeout that the caller put on it, ends what the call is waiting for.
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
        } else if (step.answer != null) {
            complete(view.apply(step.answer));
        } else if (step.request != null) {
            follow(sending(step.request), this::sent, Runnable::run);
        } else {
            ClientCore core = call.core();
            CompletableFuture<Void> due = step.renews ? core.renewals.renew(step) : core.time.later(step.time);
            follow(due, (none, problem) -> passed(step, problem), DaemonThreads.shared());
        }
    }

    /** A transport that throws instead of giving a failed future has failed all the same. */
    private CompletableFuture<TransportResponse> sending(TransportRequest request) {
        try {
            return call.core().transport.executeAsync(request);
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

    /** After a wait, which may have failed only where new credentials were waited for. */
    private void passed(Step<R> step, @Nullable Throwable problem) {
        Throwable plain = problem == null ? null : plain(problem);
        if (isDone()) {
            call.abandon();
        } else if (plain == null || step.renews) {
            advance(() -> step.after(plain));
        } else {
            completeExceptionally(plain);
        }
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
