package dev.docbind.runtime.list;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.batch.Chain;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.AuthorizationException;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.ValueProblem;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a walk that are requested together: how many, and those that have come and are not given yet. As a function it gives the
 * identifier of a page's first entry, null where there is none.
 */
final class PageBatch<X, T> implements Function<Response<X>, @Nullable Object> {

    /** How many pages one request may have. */
    private static final int MOST = 50;
    /** How many entries a page has by default. */
    private static final int USUAL = 50;
    /** How many pages the first batch has where nobody knows how many there are; each further one has twice as many. */
    private static final int FIRST = 4;
    /** The portal ends a request after 60 seconds. */
    private static final BigDecimal SECONDS = BigDecimal.valueOf(30);

    private final ListMethod<?, X, T> list;
    private final Course course;
    private final boolean isByIds;
    private final @Nullable BiConsumer<? super MethodRef<?, ?>, ? super List<ValueProblem>> listener;
    private final Deque<Response<X>> ready = new ArrayDeque<>();

    /** How far apart the boundaries of two pages are, 0 as long as no page has come. */
    private long step;

    private long left;
    private long grown = FIRST / 2;
    private boolean isEnding;
    private long most = MOST;
    private int failures;

    PageBatch(ListMethod<?, X, T> list, Course course, CallOptions options) {
        this.list = list;
        this.listener = options.onProblems();
        this.course = course;
        this.isByIds = course instanceof KeysetCourse;
    }

    /** Whether a page is there. */
    boolean isReady() {
        return !ready.isEmpty();
    }

    /** The next page, null where none is there. Whoever listens is told what does not fit in it: no call of its own does that. */
    @Nullable
    Response<X> next() {
        Response<X> page = ready.poll();
        if (page != null && listener != null && !page.problems().isEmpty()) {
            try {
                listener.accept(list.method(), page.problems());
            } catch (RuntimeException e) {
                // The page is worth more than the listener's trouble.
            }
        }
        return page;
    }

    /** Whether no page has come yet. */
    boolean isFirst() {
        return step == 0;
    }

    /**
     * The calls of the next pages.
     *
     * @param wanted how many entries are wanted at most
     * @return null where there is one to ask for, by itself
     */
    @Nullable
    Chain<Response<X>> chain(@Nullable String boundary, long wanted) {
        // After a short page there is mostly none: one is asked for, to be certain.
        if (boundary == null || step == 0 || failures > 1 || isEnding) {
            return null;
        }
        grown = Math.min(MOST, grown * 2);
        long pages = Math.min(most, Math.min(left > 0 ? left / step + 1 : grown, (wanted - 1) / step + 1));
        if (pages < 2) {
            return null;
        }
        try {
            Chain<Response<X>> chain = new Chain<>(list.anyRequest());
            String place = boundary;
            chain.add(course.request(place));
            for (long page = 1; page < pages; page++) {
                place = String.valueOf(
                        isByIds ? chain.reference((int) step - 1, this) : Parameters.position(place, 0) + step);
                chain.add(course.request(place));
            }
            return chain;
        } catch (IllegalArgumentException e) {
            // No batch can have such a request.
            failures = 2;
            return null;
        }
    }

    /** Whether pages may fail because they were requested together: too many bytes, too much time, no right to batches. */
    static boolean isOfTogether(Throwable problem) {
        return problem instanceof UnreadableAnswerException
                || (problem instanceof ApiException
                        && !(problem instanceof LimitException || problem instanceof AuthorizationException));
    }

    /** No more pages are requested together. */
    void end() {
        failures = 2;
    }

    @Override
    public @Nullable Object apply(Response<X> page) {
        List<T> rows = list.rows(page.result());
        return rows.isEmpty() ? null : list.id(rows.get(0));
    }

    /** Keeps the pages that have come, and returns the first; null where there is none. */
    @Nullable
    Response<X> came(List<Response<X>> pages) {
        failures = pages.isEmpty() ? failures + 1 : 0;
        Long last = null;
        for (Response<X> page : pages) {
            List<T> rows = list.rows(page.result());
            Long first = rows.isEmpty() ? null : Parameters.whole(list.id(rows.get(0)));
            if (last != null && first != null && first <= last) {
                // The portal did not put an identifier in the place of its reference: the list begins anew.
                failures = 2;
                break;
            }
            ready.add(page);
            if (isByIds) {
                if (rows.size() != step) {
                    break;
                }
                last = Parameters.whole(list.id(rows.get(rows.size() - 1)));
            }
        }
        return next();
    }

    /**
     * A page has been taken. What has come after it is of use if it was asked for from where this one ends.
     *
     * @param boundary its boundary
     * @param after the next one, null where there is none
     * @param sent how many entries the portal sent
     */
    void taken(Response<X> page, @Nullable String boundary, @Nullable String after, int sent) {
        // The first may begin anywhere.
        long distance = isByIds || (boundary == null && after != null)
                ? sent
                : Parameters.position(after, 0) - Parameters.position(boundary, 0);
        if (after == null || distance != step) {
            ready.clear();
        }
        long before = step == 0 ? USUAL : step;
        step = distance;
        Long total = page.total();
        Long next = page.next();
        left = total != null && next != null && next > 0 ? total - next : left - sent;
        isEnding = isByIds && left <= 0 && distance < before;
        ResponseTime time = page.time();
        BigDecimal duration = time == null ? null : time.duration();
        most = duration == null || duration.signum() <= 0
                ? MOST
                : Math.min(MOST, SECONDS.divideToIntegralValue(duration).longValue());
    }
}
