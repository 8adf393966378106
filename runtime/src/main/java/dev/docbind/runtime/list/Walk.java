package dev.docbind.runtime.list;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.batch.Chain;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.ValueProblem;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One walk: where it is, the page that has come, and the one that is requested ahead. It is used by one thread at a time. As an
 * iterator it gives the pages.
 *
 * @param <X> the type of the method's result
 * @param <T> the type of an entry
 */
final class Walk<X, T> implements Iterator<Page<T>> {

    /** How many pages without entries may follow each other: a condition may leave out that many. */
    private static final int MOST_EMPTY = 100;

    private final ListMethod<?, X, T> list;
    private final PortalClient client;
    private final Course course;
    private final WalkOptions options;
    private final Function<String, Cursor> cursors;
    /** Where pages are requested together. */
    private final @Nullable PageBatch<X, T> together;

    private @Nullable String boundary;
    private @Nullable CompletableFuture<Response<X>> ahead;
    private long given;
    private @Nullable Long total;
    private @Nullable Long begin;
    private boolean hasEnded;
    private boolean hasGiven;
    private int largest;
    private Object seen = "";
    private int empty;
    private List<T> rows = List.of();
    private @Nullable Response<X> answer;

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
        boolean batches = options.strategy == PagingStrategy.BATCH || options.strategy == PagingStrategy.AUTOMATIC;
        this.together =
                batches && list.form().isScheme("start") ? new PageBatch<>(list, course, client.options()) : null;
    }

    @Override
    public boolean hasNext() {
        return !hasEnded && given < options.limit;
    }

    /** The next page for who takes pages. */
    @Override
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Page<T> page = take();
        // Who takes one page may want no other; who takes a second walks on.
        if (hasGiven && hasNext()) {
            lookAhead();
        }
        hasGiven = true;
        return page;
    }

    /** The next page, on the caller's thread. Whatever is thrown ends the walk: a page that is ahead is not the one that is missing. */
    Page<T> take() {
        CompletableFuture<Response<X>> pending = ahead;
        ahead = null;
        try {
            String expected = pending == null || pending.isCompletedExceptionally() ? null : expected();
            if (expected != null) {
                ahead = send(expected);
            }
            Page<T> page = arrived(came(pending));
            if (expected != null && !expected.equals(boundary)) {
                drop();
            }
            return page;
        } catch (RuntimeException | Error e) {
            abandon();
            throw e;
        }
    }

    private Response<X> came(@Nullable CompletableFuture<Response<X>> pending) {
        try {
            return pending == null && (together == null || together.isFirst())
                    ? timed().execute(list.anyRequest(), request(boundary))
                    : awaited(pending == null ? send() : pending);
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    /** Where the page after the one that is under way will begin, if that is known and more than this one is wanted. */
    private @Nullable String expected() {
        return together == null && total != null && options.limit - given > largest
                ? course.expected(boundary, total)
                : null;
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
        if (ahead == null && !hasEnded && (together == null || !together.isReady())) {
            ahead = send();
        }
    }

    /** The answer that has the next page, as it comes. */
    CompletableFuture<Response<X>> send() {
        return send(boundary);
    }

    private CompletableFuture<Response<X>> send(@Nullable String place) {
        try {
            Response<X> ready = together == null ? null : together.next();
            return ready != null ? CompletableFuture.completedFuture(ready) : sent(timed(), place);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // that of a cancellation
    private CompletableFuture<Response<X>> sent(PortalClient timed, @Nullable String place) {
        Chain<Response<X>> chain = together == null ? null : together.chain(place, options.limit - given);
        if (together == null || chain == null) {
            return alone(timed, place);
        }
        CompletableFuture<? extends Answer<?>> call = chain.send(timed);
        CompletableFuture<Response<X>> first = new CompletableFuture<>();
        first.whenComplete((page, problem) -> call.cancel(true));
        call.handle((answer, problem) -> {
                    if (problem != null && !PageBatch.isOfTogether(plain(problem))) {
                        throw new CompletionException(plain(problem));
                    }
                    if (answer == null) {
                        together.end();
                    }
                    Response<X> page = answer == null ? null : together.came(chain.read(timed, answer));
                    // What became of the page says the call of the method by itself.
                    return page == null ? aloneFor(first) : CompletableFuture.completedFuture(page);
                })
                .thenCompose(page -> page)
                .whenComplete((page, problem) -> {
                    if (problem == null) {
                        first.complete(page);
                    } else {
                        first.completeExceptionally(problem);
                    }
                });
        return first;
    }

    /** The page by itself, until nobody waits for it any more. */
    @SuppressWarnings("FutureReturnValueIgnored") // that of a cancellation
    private CompletableFuture<Response<X>> aloneFor(CompletableFuture<Response<X>> first) {
        if (first.isDone()) {
            return first;
        }
        CompletableFuture<Response<X>> alone = alone(timed(), boundary);
        first.whenComplete((page, problem) -> alone.cancel(true));
        return alone;
    }

    private CompletableFuture<Response<X>> alone(PortalClient timed, @Nullable String place) {
        return timed.async().execute(list.anyRequest(), request(place));
    }

    /** The parameters of a page; the first one counts where the strategy says so. */
    private Map<String, ?> request(@Nullable String place) {
        Map<String, ?> parameters = course.request(place);
        String start = list.form().parameter;
        boolean counts = options.strategy == PagingStrategy.BATCH && together != null && together.isFirst();
        return counts && Integer.valueOf(-1).equals(parameters.get(start))
                ? Parameters.with(parameters, start, 0)
                : parameters;
    }

    /** Ends the walk, and the call that is under way. */
    void abandon() {
        hasEnded = true;
        drop();
    }

    /** Ends the call that is under way. */
    private void drop() {
        CompletableFuture<Response<X>> pending = ahead;
        ahead = null;
        if (pending != null) {
            pending.cancel(true);
        }
    }

    private PortalClient timed() {
        long now = client.time().nanos();
        begin = begin == null ? (Long) now : begin;
        return options.timed(client, list.method().name(), now - begin);
    }

    /** The page that an answer is; the walk goes on after it. */
    Page<T> arrived(Response<X> came) {
        answer = came;
        rows = list.rows(came.result());
        String after;
        try {
            after = course.after(boundary, this);
        } catch (IllegalStateException e) {
            throw broken(String.valueOf(e.getMessage()), null);
        }
        tell(came);
        if (together != null) {
            together.taken(came, boundary, after, sent());
        }
        largest = Math.max(largest, rows.size());
        seen = print();
        empty = rows.isEmpty() ? empty + 1 : 0;
        given += rows.size();
        boundary = after;
        hasEnded |= after == null;
        Page<T> page = new Page<>(rows, cursor(after));
        answer = null;
        rows = List.of();
        return page;
    }

    /** Before the walk moves: where the listener throws, nobody gets the page. */
    private void tell(Response<X> came) {
        Long counted = came.total();
        // Where the portal does not count, it may say that there are none.
        total = counted != null && counted > 0 ? counted : total;
        if (options.listener != null) {
            options.listener.progressed(given + rows.size(), total);
        }
    }

    /** How many entries the page has that has come. */
    int size() {
        return rows.size();
    }

    /** How many entries the portal sent, also those that could not be read. */
    int sent() {
        return answer == null ? rows.size() : list.sent(answer, rows);
    }

    /** Whether the page has no entries; one of whose entries none could be read is an error. */
    boolean isEmpty() {
        if (rows.isEmpty() && answer != null) {
            for (ValueProblem problem : answer.problems()) {
                if (ListMethod.isEntry(problem.place()) || Collection.class.isAssignableFrom(problem.wanted())) {
                    throw new IllegalStateException("no entry of a page could be read: " + problem);
                }
            }
        }
        return rows.isEmpty();
    }

    /** Whether neither this page nor the one before has entries. */
    boolean isEmptyAgain() {
        return empty > 0 && isEmpty();
    }

    /** Whether this and very many pages before have no entries, wherever each of them leads. */
    boolean isEmptyForLong() {
        return empty >= MOST_EMPTY && isEmpty();
    }

    /** Whether entries have identifiers. */
    boolean hasIds() {
        return list.hasIds();
    }

    /** Whether another page had more, and this one lacks none that could not be read. */
    boolean isShort() {
        return rows.size() < largest && (answer == null || answer.problems().isEmpty());
    }

    /** Whether the portal has counted no more entries than these, or before this page, which is short, no more than have come. */
    boolean isAll() {
        Long counted = answer == null ? null : answer.total();
        if (counted != null && counted > 0) {
            return counted <= rows.size();
        }
        return total != null && isShort() && total <= given + rows.size();
    }

    /** Whether the entries are those of the page before. */
    boolean isRepeated() {
        return !rows.isEmpty() && print().equals(seen);
    }

    /** What tells a page from others: its first and its last identifier, or all of its entries, which costs more. */
    private Object print() {
        int last = rows.size() - 1;
        Object id = last < 0 ? null : id(0);
        return id == null ? rows.hashCode() : id + "-" + id(last);
    }

    /** The answer's {@code next}, 0 where it has none. */
    long position() {
        Long next = answer == null ? null : answer.next();
        return next == null ? 0 : next;
    }

    /** What leads on: the mark of the answer, or the identifier of its last entry; null where there is nothing. */
    @Nullable
    Object mark() {
        return answer == null ? null : list.mark(answer.result(), rows);
    }

    /** Whether the answer says that there are more; null where it says nothing. */
    @Nullable
    Boolean more() {
        return answer == null ? null : list.more(answer.result());
    }

    /** The identifier of an entry, null where it has none. */
    @Nullable
    Object id(int place) {
        return list.id(rows.get(place));
    }

    private @Nullable Cursor cursor(@Nullable String position) {
        return position == null ? null : cursors.apply(position);
    }

    /** What a failure of a call is for who walks: that of the first call is as it is. */
    RuntimeException failed(Throwable problem) {
        RuntimeException plain = plain(problem);
        return given == 0 && boundary == null ? plain : broken("a page is missing", plain);
    }

    private PagingException broken(String reason, @Nullable Throwable cause) {
        return new PagingException(list.method().name(), reason, cursor(boundary), given, cause);
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
