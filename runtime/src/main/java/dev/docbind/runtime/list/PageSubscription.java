package dev.docbind.runtime.list;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.internal.DaemonThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.ReentrantLock;
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
    /** Held while a request is begun, too, on which a virtual thread must not hold its carrier. */
    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable Throwable misuse;
    private long demand;
    /** So it begins: what is asked for in {@code onSubscribe} is signalled after it. */
    private boolean isSignalling = true;

    private boolean isOver;

    private PageSubscription(Flow.Subscriber<? super Page<T>> subscriber, Walk<X, T> walk) {
        this.subscriber = subscriber;
        this.walk = walk;
    }

    static <X, T> void begin(Flow.Subscriber<? super Page<T>> subscriber, Walk<X, T> walk) {
        PageSubscription<X, T> subscription = new PageSubscription<>(subscriber, walk);
        subscription.signal(() -> subscriber.onSubscribe(subscription));
        subscription.proceed();
    }

    @Override
    public void request(long pages) {
        lock.lock();
        try {
            if (pages <= 0) {
                misuse = new IllegalArgumentException("a subscriber asks for at least one page");
            } else {
                demand = demand + pages < 0 ? Long.MAX_VALUE : demand + pages;
            }
        } finally {
            lock.unlock();
        }
        proceed();
    }

    @Override
    public void cancel() {
        CompletableFuture<Response<X>> left;
        lock.lock();
        try {
            isOver = true;
            left = pending;
            pending = null;
        } finally {
            lock.unlock();
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
            boolean isDone;
            lock.lock();
            try {
                if (isOver || isSignalling) {
                    return;
                }
                wrong = misuse;
                isDone = wrong != null || !walk.hasNext();
                ready = !isDone && demand > 0 ? pending() : null;
                if (!isDone && (ready == null || !ready.isDone())) {
                    return;
                }
                isSignalling = true;
            } finally {
                lock.unlock();
            }
            signal(() -> {
                if (ready == null) {
                    end(wrong);
                } else {
                    take(ready);
                }
            });
        }
    }

    /** Signals; a subscriber that throws is told no more. */
    private void signal(Runnable signals) {
        try {
            signals.run();
        } catch (RuntimeException | Error e) {
            cancel();
            throw e;
        } finally {
            lock.lock();
            try {
                isSignalling = false;
            } finally {
                lock.unlock();
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

    private void take(CompletableFuture<Response<X>> ready) {
        Page<T> page;
        try {
            page = walk.arrived(answer(ready));
        } catch (RuntimeException | Error e) {
            end(e);
            return;
        }
        lock.lock();
        try {
            demand--;
            pending = null;
            if (isOver) {
                return;
            }
            if (walk.hasNext()) {
                pending();
            }
        } finally {
            lock.unlock();
        }
        subscriber.onNext(page);
    }

    private Response<X> answer(CompletableFuture<Response<X>> ready) {
        try {
            return ready.join();
        } catch (RuntimeException e) {
            throw walk.failed(e);
        }
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
