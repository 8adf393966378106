package dev.docbind.runtime.list;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One walk: where it is, and the one page that is requested ahead. It is used by one thread at a time.
 *
 * @param <X> the type of the method's result
 * @param <T> the type of an entry
 */
final class Walk<X, T> {

    private final ListMethod<?, X, T> list;
    private final PortalClient client;
    private final Course course;
    private final WalkOptions options;
    private final Function<String, Cursor> cursors;

    private @Nullable String boundary;
    private @Nullable CompletableFuture<Response<X>> ahead;
    private long given;
    private long begin;
    private boolean hasBegun;
    private boolean hasEnded;
    private int largest;
    private int seen;

    Walk(
            ListMethod<?, X, T> list,
            PortalClient client,
            Course course,
            WalkOptions options,
            Function<String, Cursor> cursors,
            @Nullable String boundary) {
        this.list = list;
        this.client = client;
        this.course = course;
        this.options = options;
        this.cursors = cursors;
        this.boundary = boundary;
    }

    boolean hasEnded() {
        return hasEnded;
    }

    /** How many entries have come. */
    long given() {
        return given;
    }

    /** The next page, on the caller's thread. */
    Page<T> next() {
        CompletableFuture<Response<X>> pending = ahead;
        ahead = null;
        Response<X> answer;
        try {
            answer = pending == null ? timed().execute(list.anyRequest(), course.request(boundary)) : awaited(pending);
        } catch (RuntimeException e) {
            throw failed(e);
        }
        return arrived(answer);
    }

    private Response<X> awaited(CompletableFuture<Response<X>> pending) {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            throw plain(e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException(list.method().name(), "the thread was interrupted", true, null);
        }
    }

    /** Requests the next page ahead, unless it is requested, or there is none. */
    void lookAhead() {
        if (ahead == null && !hasEnded) {
            ahead = send();
        }
    }

    /** The answer that has the next page, as it comes. */
    CompletableFuture<Response<X>> send() {
        try {
            return timed().async().execute(list.anyRequest(), course.request(boundary));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Ends the walk, and the call that is under way. */
    void abandon() {
        hasEnded = true;
        CompletableFuture<Response<X>> pending = ahead;
        ahead = null;
        if (pending != null) {
            pending.cancel(true);
        }
    }

    private PortalClient timed() {
        Duration whole = options.deadline();
        if (whole == null) {
            return client;
        }
        long now = client.time().nanos();
        begin = hasBegun ? begin : now;
        hasBegun = true;
        Duration left = whole.minusNanos(now - begin);
        if (left.isNegative() || left.isZero()) {
            throw new DeadlineException(list.method().name(), Duration.ZERO, left);
        }
        Duration own = client.options().deadline();
        return own != null && own.compareTo(left) < 0
                ? client
                : client.with(CallOptions.builder().deadline(left).build());
    }

    /** The page that an answer is; the walk goes on after it. */
    Page<T> arrived(Response<X> answer) {
        List<T> rows = list.rows(answer.result());
        String after;
        try {
            after = course.after(boundary, arrival(answer, rows));
        } catch (IllegalStateException e) {
            hasEnded = true;
            throw new PagingException(
                    list.method().name(), String.valueOf(e.getMessage()), cursor(boundary), given, null);
        }
        largest = Math.max(largest, rows.size());
        seen = rows.hashCode();
        given += rows.size();
        boundary = after;
        hasEnded = after == null;
        options.listener().progressed(given, answer.total());
        return new Page<>(rows, cursor(after));
    }

    private Course.Arrival arrival(Response<X> answer, List<T> rows) {
        Object mark = list.mark(answer.result(), rows);
        return new Course.Arrival(
                rows.size(),
                rows.size() < largest && answer.problems().isEmpty(),
                !rows.isEmpty() && rows.hashCode() == seen,
                answer.next(),
                mark == null ? null : json(mark),
                list.more(answer.result()),
                place -> list.id(rows.get(place)));
    }

    private static @Nullable JsonValue json(Object mark) {
        JsonValue value = WireFormat.bitrix24().tree(mark);
        return value.equals(JsonValue.NULL) ? null : value;
    }

    private @Nullable Cursor cursor(@Nullable String position) {
        return position == null ? null : cursors.apply(position);
    }

    /** What a failure of a call is for who walks: that of the first call is as it is. */
    RuntimeException failed(Throwable problem) {
        hasEnded = true;
        RuntimeException plain = plain(problem);
        return given == 0 && boundary == null
                ? plain
                : new PagingException(list.method().name(), "a page is missing", cursor(boundary), given, plain);
    }

    private static RuntimeException plain(Throwable problem) {
        Throwable cause = problem instanceof CompletionException || problem instanceof ExecutionException
                ? problem.getCause()
                : problem;
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
