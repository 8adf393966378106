package dev.docbind.runtime.list;

import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.json.JsonValue;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All entries of a list. Nothing is called before the first entry is asked for, each {@link #iterator} begins anew, and at most one
 * request is made before it is needed, for one page or up to 50 ({@link PagingStrategy}), so that memory does not grow with the number of
 * entries. Each page has the parameters of the request and the options of the client, and each request goes through limits and repeats
 * like any call. An instance is immutable; a walk that has begun is for one thread at a time.
 *
 * @param <T> the type of the entries
 */
public final class Paged<T> implements Iterable<T> {

    private final ListMethod<?, ?, T> list;
    private final PortalClient client;
    private final Map<String, JsonValue> parameters;
    private final WalkOptions options;

    Paged(ListMethod<?, ?, T> list, PortalClient client, Map<String, JsonValue> parameters, WalkOptions options) {
        this.list = list;
        this.client = client;
        this.parameters = parameters;
        this.options = options;
    }

    private Paged<T> with(WalkOptions other) {
        return new Paged<>(list, client, parameters, other);
    }

    /**
     * Sets how to go from page to page; {@link PagingStrategy#AUTOMATIC} by default.
     *
     * @param value the strategy
     * @return the same entries, walked so
     * @throws IllegalArgumentException when this is {@link PagingStrategy#KEYSET} or {@link PagingStrategy#BATCH} and the method or the
     *     request does not allow it; the message says why
     */
    public Paged<T> strategy(PagingStrategy value) {
        WalkOptions changed = options.copy();
        changed.strategy = value;
        Paged<T> other = with(changed);
        other.chosen();
        return other;
    }

    /**
     * Sets how many entries a page has, where the method lets the caller say so. The portal may return fewer.
     *
     * @param value the number, more than zero
     * @return the same entries in such pages
     * @throws IllegalArgumentException when the number is not, or the method has no such parameter
     */
    public Paged<T> pageSize(int value) {
        String limit = list.form().limit;
        if (value <= 0 || limit.isEmpty()) {
            throw new IllegalArgumentException(
                    value <= 0
                            ? "a page has at least one entry"
                            : "the pages of " + list.method().name() + " have the portal's size");
        }
        Map<String, JsonValue> sized = Parameters.of(Parameters.with(parameters, limit, value));
        return new Paged<>(list, client, sized, options);
    }

    /**
     * Sets how many entries to give at most. No page beyond them is requested; {@link #pages} gives the last one whole.
     *
     * @param value the number
     * @return the first of these entries
     * @throws IllegalArgumentException when the number is negative
     */
    public Paged<T> limit(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a limit is not negative: " + value);
        }
        WalkOptions changed = options.copy();
        changed.limit = value;
        return with(changed);
    }

    /**
     * Sets how long a walk may take, from its first call on. A call that cannot end in that time fails, as its own deadline makes it.
     *
     * @param value the time, more than zero
     * @return the same entries
     * @throws IllegalArgumentException when it is not
     */
    public Paged<T> deadline(Duration value) {
        WalkOptions changed = options.copy();
        changed.deadline = Checked.positive(value);
        return with(changed);
    }

    /**
     * Sets who is told of each page that has come, on the thread that takes it. What it throws ends the walk: that
     * page is not given, and the cursor of the page before leads to it.
     *
     * @param value the listener
     * @return the same entries
     */
    public Paged<T> onProgress(ProgressListener value) {
        WalkOptions changed = options.copy();
        changed.listener = value;
        return with(changed);
    }

    /**
     * Begins a walk.
     *
     * @return the entries, one after another; it throws what a call throws, and {@link PagingException} after the first page
     */
    @Override
    public Iterator<T> iterator() {
        return new EntryIterator<>(walk(null), options.limit);
    }

    /**
     * Begins a walk.
     *
     * @return the entries; closing it ends the call that is under way
     */
    public Stream<T> stream() {
        Walk<?, T> walk = walk(null);
        Iterator<T> entries = new EntryIterator<>(walk, options.limit);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, traits), false)
                .onClose(walk::abandon);
    }

    /**
     * Returns the same entries by page.
     *
     * @return the pages; each iterator begins anew
     */
    public Iterable<Page<T>> pages() {
        chosen();
        return () -> walk(null);
    }

    /**
     * Returns the pages from a cursor on, also of a walk that another process began.
     *
     * @param cursor the cursor of a page, or of a {@link PagingException}
     * @return the pages after it; each iterator begins anew
     * @throws IllegalArgumentException when the cursor is one of another method or another request
     */
    public Iterable<Page<T>> pages(Cursor cursor) {
        walk(cursor);
        return () -> walk(cursor);
    }

    /**
     * Returns the pages as they are asked for, without a thread that waits. At most one request is made beyond the demand.
     *
     * @return a publisher; each subscription begins anew
     */
    public Flow.Publisher<Page<T>> publisher() {
        chosen();
        return subscriber -> PageSubscription.begin(subscriber, walk(null));
    }

    private PagingStrategy chosen() {
        if (options.strategy == PagingStrategy.DOCUMENTED) {
            return PagingStrategy.DOCUMENTED;
        }
        if (options.strategy == PagingStrategy.BATCH && !list.form().isScheme("start")) {
            throw new IllegalArgumentException(
                    list.method().name() + " cannot be walked in batches: its pages go by " + list.form().scheme);
        }
        String obstacle = KeysetCourse.obstacle(parameters, list.form());
        if (obstacle == null) {
            return PagingStrategy.KEYSET;
        }
        if (options.strategy == PagingStrategy.KEYSET) {
            throw new IllegalArgumentException(list.method().name() + " cannot be walked by identifiers: " + obstacle);
        }
        return PagingStrategy.DOCUMENTED;
    }

    private Walk<?, T> walk(@Nullable Cursor cursor) {
        return walk(list, cursor);
    }

    private <Q, X> Walk<X, T> walk(ListMethod<Q, X, T> method, @Nullable Cursor cursor) {
        String boundary = cursor == null ? null : cursor.boundary(method.method(), parameters);
        PagingStrategy strategy = cursor == null ? chosen() : cursor.strategy();
        String obstacle = strategy == PagingStrategy.KEYSET ? KeysetCourse.obstacle(parameters, method.form()) : null;
        if (obstacle != null) {
            throw new IllegalArgumentException("this cursor goes by identifiers: " + obstacle);
        }
        Course course = strategy == PagingStrategy.KEYSET
                ? new KeysetCourse(parameters, method.form())
                : new DocumentedCourse(parameters, method.form());
        return new Walk<>(
                method, client, course, options, Cursor.of(method.method(), parameters, strategy, "")::at, boundary);
    }

    @Override
    public String toString() {
        return "Paged[" + list.method().name() + "]";
    }
}
