package dev.docbind.runtime.transport;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body that may be neither too large nor too slow, or passes it on, then as large as the sink takes, and slow as long as it comes
 * at all. The HTTP client's own timeout ends with the headers.
 */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    private final int status;
    private final long limit;
    private final long patience;
    private final @Nullable BodySink sink;
    private final boolean refused;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final List<ByteBuffer> parts = new ArrayList<>();
    private long size;
    private volatile long end;
    private volatile Flow.@Nullable Subscription subscription;

    /**
     * A body that is being received.
     *
     * @param announced how many bytes the answer says it has, or 0 where it does not say
     * @param end when it has to be there, or begin to come, by {@link System#nanoTime()}
     * @param patience how many nanoseconds may pass between its parts, where there is a sink for them
     * @param sink takes it, or null for one that is collected
     */
    LimitedBody(int status, long announced, long limit, long end, long patience, @Nullable BodySink sink) {
        this.refused = sink == null && announced > limit;
        this.status = status;
        this.limit = limit;
        this.end = end;
        this.patience = patience;
        this.sink = sink;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        subscription = source;
        if (refused) {
            finish(null, new AnswerTooLargeException(status, limit));
            return;
        }
        BodyWatch.shared().add(this);
        source.request(sink == null ? Long.MAX_VALUE : 1);
    }

    /** Ends the body when its time is over. */
    void endIfLate(long now) {
        if (now - end > 0) {
            finish(null, new HttpTimeoutException("the answer's body was too slow"));
        }
    }

    @Override
    public void onNext(List<ByteBuffer> items) {
        if (sink != null) {
            pass(items, sink);
            return;
        }
        for (ByteBuffer item : items) {
            size += item.remaining();
        }
        if (size > limit) {
            finish(null, new AnswerTooLargeException(status, limit));
        } else if (!isOver.get()) {
            parts.addAll(items);
        }
    }

    private void pass(List<ByteBuffer> items, BodySink taker) {
        Flow.Subscription source = subscription;
        try {
            for (ByteBuffer item : items) {
                taker.write(item);
            }
            end = System.nanoTime() + patience;
            if (source != null) {
                source.request(1);
            }
        } catch (IOException | RuntimeException e) {
            finish(null, e);
        }
    }

    @Override
    public void onError(Throwable problem) {
        finish(null, problem);
    }

    @Override
    public void onComplete() {
        if (isOver.get()) {
            return;
        }
        byte[] bytes = new byte[(int) size];
        int position = 0;
        for (ByteBuffer part : parts) {
            int length = part.remaining();
            part.get(bytes, position, length);
            position += length;
        }
        finish(bytes, null);
    }

    private void finish(byte @Nullable [] bytes, @Nullable Throwable problem) {
        if (!isOver.compareAndSet(false, true)) {
            return;
        }
        BodyWatch.shared().remove(this);
        if (bytes != null) {
            result.complete(bytes);
            return;
        }
        Flow.Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
        result.completeExceptionally(Objects.requireNonNull(problem));
    }
}
