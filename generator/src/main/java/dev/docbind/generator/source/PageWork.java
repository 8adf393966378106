package dev.docbind.generator.source;

import java.util.function.Supplier;

/** Work on one page: whatever fails in it is known to have failed there. */
public final class PageWork {

    private PageWork() {}

    /**
     * Does the work.
     *
     * @throws IllegalStateException with the page's path, for any fault of the work
     */
    public static <R> R on(String path, Supplier<R> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException("in " + path + ": " + e, e);
        }
    }
}
