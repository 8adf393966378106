package dev.docbind.runtime.transport;

import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects a body that may be neither too large nor too slow. The HTTP client's own timeout ends with the headers. */
@SuppressWarnings("FutureReturnValueIgnored") // what follows on one future ends in the other
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    private final int status;
    private final long limit;
    private final long end;
    private final boolean refused;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final List<ByteBuffer> parts = new ArrayList<>();
    private long size;
    private volatile Flow.@Nullable Subscription subscription;

    /**
     * A body that is being received.
     *
     * @param announced how many bytes the answer says it has, or 0 where it does not say
     * @param end when it has to be there, by {@link System#nanoTime()}
     */
    LimitedBody(int status, long announced, long limit, long end) {
        this.refused = announced > limit;
        this.status = status;
        this.limit = limit;
        this.end = end;
        whole.whenComplete(this::finish);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        subscription = source;
        if (refused) {
            whole.completeExceptionally(new AnswerTooLargeException(status, limit));
            return;
        }
        BodyWatch.shared().add(this);
        source.request(Long.MAX_VALUE);
    }

    /** Ends the body when its time is over. */
    void endIfLate(long now) {
        if (now - end > 0) {
            whole.completeExceptionally(new HttpTimeoutException("the answer's body was too slow"));
        }
    }

    @Override
    public void onNext(List<ByteBuffer> items) {
        for (ByteBuffer item : items) {
            size += item.remaining();
        }
        if (size > limit) {
            whole.completeExceptionally(new AnswerTooLargeException(status, limit));
        } else if (!whole.isDone()) {
            parts.addAll(items);
        }
    }

    @Override
    public void onError(Throwable problem) {
        whole.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        if (whole.isDone()) {
            return;
        }
        byte[] bytes = new byte[(int) size];
        int position = 0;
        for (ByteBuffer part : parts) {
            int length = part.remaining();
            part.get(bytes, position, length);
            position += length;
        }
        whole.complete(bytes);
    }

    private void finish(byte @Nullable [] bytes, @Nullable Throwable problem) {
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
