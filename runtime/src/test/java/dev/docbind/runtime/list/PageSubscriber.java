package dev.docbind.runtime.list;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what a publisher of pages signals. */
class PageSubscriber implements Flow.Subscriber<Page<Row>> {

    final BlockingQueue<Page<Row>> pages = new LinkedBlockingQueue<>();
    final CompletableFuture<Object> end = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    void request(long count) {
        subscription.request(count);
    }

    void cancel() {
        subscription.cancel();
    }

    Page<Row> page() throws InterruptedException {
        return pages.poll(5, TimeUnit.SECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
    }

    @Override
    public void onNext(Page<Row> page) {
        pages.add(page);
    }

    @Override
    public void onError(Throwable problem) {
        end.complete(problem);
    }

    @Override
    public void onComplete() {
        end.complete("complete");
    }
}
