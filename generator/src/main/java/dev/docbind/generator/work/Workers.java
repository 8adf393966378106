package dev.docbind.generator.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share a list of independent pieces of work. What they return has the order of the list, and of several faults the first
 * one of the list is thrown, so nobody sees how many threads there were.
 */
public final class Workers {

    /** For fewer pieces, a thread costs more than it saves. */
    private static final int FEWEST_OF_THREAD = 32;

    /** A piece at a time would have threads wait for each other, and large shares would leave one of them alone at the end. */
    private static final int PIECES_AT_ONCE = 4;

    private final int most;

    /** As many as there are processors. */
    public Workers() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Workers(int most) {
        this.most = most;
    }

    /**
     * Does the pieces of a list.
     *
     * @param worker called once in each thread; what it returns is used by that thread alone
     * @return what was returned for each, in the order of the list
     * @throws RuntimeException what a piece throws
     */
    public <T, R> List<R> each(List<T> pieces, Supplier<Function<T, R>> worker) {
        int threads = Math.min(most, pieces.size() / FEWEST_OF_THREAD);
        if (threads < 2) {
            return pieces.stream().map(worker.get()).toList();
        }
        Share<T, R> share = new Share<>(pieces);
        List<Thread> others = new ArrayList<>();
        for (int number = 1; number < threads; number++) {
            Function<T, R> work = worker.get();
            Thread other = new Thread(() -> share.work(work), "docbind-" + number);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        share.work(worker.get());
        others.forEach(Workers::await);
        return share.results();
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The list, and what became of its pieces. */
    private static final class Share<T, R> {

        private final List<T> pieces;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<@Nullable R> results;
        private final AtomicReferenceArray<@Nullable Throwable> faults;

        Share(List<T> pieces) {
            this.pieces = pieces;
            this.results = new AtomicReferenceArray<>(pieces.size());
            this.faults = new AtomicReferenceArray<>(pieces.size());
        }

        void work(Function<T, R> work) {
            for (int from; (from = next.getAndAdd(PIECES_AT_ONCE)) < pieces.size(); ) {
                int end = Math.min(pieces.size(), from + PIECES_AT_ONCE);
                for (int number = from; number < end; number++) {
                    try {
                        results.set(number, work.apply(pieces.get(number)));
                    } catch (RuntimeException | Error e) {
                        faults.set(number, e);
                        next.set(pieces.size());
                        return;
                    }
                }
            }
        }

        List<R> results() {
            List<R> all = new ArrayList<>(pieces.size());
            for (int number = 0; number < pieces.size(); number++) {
                Throwable fault = faults.get(number);
                if (fault instanceof Error error) {
                    throw error;
                }
                if (fault instanceof RuntimeException exception) {
                    throw exception;
                }
            }
            for (int number = 0; number < pieces.size(); number++) {
                R result = results.get(number);
                if (result != null) {
                    all.add(result);
                }
            }
            return all;
        }
    }
}
