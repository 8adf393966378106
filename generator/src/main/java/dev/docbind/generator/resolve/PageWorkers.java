package dev.docbind.generator.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** Works on pages with as many threads as there are processors; few pages are not worth a second one. */
final class PageWorkers {

    private static final int FEWEST_FOR_TWO = 64;

    private PageWorkers() {}

    /**
     * What the work on each page gives, in the order of the pages.
     *
     * @param worker makes what one thread works with
     */
    static List<PageResult> results(List<String> paths, Supplier<PageWork> worker) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), paths.size() / (FEWEST_FOR_TWO / 2));
        if (threads < 2) {
            PageWork work = worker.get();
            return paths.stream().map(work::on).toList();
        }
        return results(paths, worker, threads);
    }

    private static List<PageResult> results(List<String> paths, Supplier<PageWork> worker, int threads) {
        AtomicReferenceArray<PageResult> results = new AtomicReferenceArray<>(paths.size());
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    PageWork work = worker.get();
                    for (int at = next.getAndIncrement(); at < paths.size(); at = next.getAndIncrement()) {
                        results.set(at, work.on(paths.get(at)));
                    }
                }));
            }
            running.forEach(PageWorkers::join);
        } finally {
            pool.shutdownNow();
        }
        List<PageResult> inOrder = new ArrayList<>(paths.size());
        for (int at = 0; at < paths.size(); at++) {
            inOrder.add(results.get(at));
        }
        return inOrder;
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages were read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
