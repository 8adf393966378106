package dev.docbind.runtime.list;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.internal.DaemonThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a walk as a subscriber asks for them. Signals come one after the other, on the threads of asynchronous calls or on the one
 * that asks.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what follows on a future ends in the subscriber
final class PageSubscription<X, T> implements Flow.Subscription {

    private final Flow.Subscriber<? super Page<T>> subscriber;
    private final Walk<X, T> walk;

    private @Nullable CompletableFuture<Response<X>> pending;
    private @Nullable Throwable misuse;
    private long demand;
    private boolean isSignalling;
    private boolean isOver;

    private PageSubscription(Flow.Subscriber<? super Page<T>> subscriber, Walk<X, T> walk) {
        this.subscriber = subscriber;
        this.walk = walk;
    }

    static <X, T> void begin(Flow.Subscriber<? super Page<T>> subscriber, Walk<X, T> walk) {
        subscriber.onSubscribe(new PageSubscription<>(subscriber, walk));
    }

    @Override
    public void request(long pages) {
        synchronized (this) {
            if (pages <= 0) {
                misuse = new IllegalArgumentException("a subscriber asks for at least one page");
            } else {
                demand = demand + pages < 0 ? Long.MAX_VALUE : demand + pages;
            }
        }
        proceed();
    }

    @Override
    public void cancel() {
        CompletableFuture<Response<X>> left;
        synchronized (this) {
            isOver = true;
            left = pending;
            pending = null;
        }
        if (left != null) {
            left.cancel(true);
        }
    }

    /** Signals what can be signalled; one thread at a time. */
    private void proceed() {
        while (true) {
            CompletableFuture<Response<X>> ready;
            Throwable wrong;
            synchronized (this) {
                if (isOver || isSignalling) {
                    return;
                }
                wrong = misuse;
                ready = wrong == null && demand > 0 ? pending() : null;
                if (wrong == null && (ready == null || !ready.isDone())) {
                    return;
                }
                isSignalling = true;
            }
            if (wrong != null) {
                end(wrong);
            } else if (ready != null) {
                signal(ready);
            }
            synchronized (this) {
                isSignalling = false;
            }
        }
    }

    private CompletableFuture<Response<X>> pending() {
        CompletableFuture<Response<X>> under = pending;
        if (under == null) {
            under = walk.send();
            pending = under;
            // Never on this thread, which holds the lock: an answer that is there is taken by who asked for it.
            under.whenCompleteAsync((answer, problem) -> proceed(), DaemonThreads.shared());
        }
        return under;
    }

    private void signal(CompletableFuture<Response<X>> ready) {
        Page<T> page;
        try {
            page = walk.arrived(ready.join());
        } catch (PagingException e) {
            end(e);
            return;
        } catch (RuntimeException e) {
            end(walk.failed(e));
            return;
        }
        boolean isLast = !walk.hasNext();
        synchronized (this) {
            demand--;
            pending = null;
            if (isOver) {
                return;
            }
            if (!isLast) {
                pending();
            }
        }
        subscriber.onNext(page);
        if (isLast && !isOver()) {
            end(null);
        }
    }

    private synchronized boolean isOver() {
        return isOver;
    }

    private void end(@Nullable Throwable problem) {
        cancel();
        if (problem == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(problem);
        }
    }
}
