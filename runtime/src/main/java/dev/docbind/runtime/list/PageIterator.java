package dev.docbind.runtime.list;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The pages of a walk, one after another. */
final class PageIterator<T> implements Iterator<Page<T>> {

    private final Walk<?, T> walk;
    private final long limit;
    private boolean hasBegun;

    PageIterator(Walk<?, T> walk, long limit) {
        this.walk = walk;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        return !walk.hasEnded() && walk.given() < limit;
    }

    @Override
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Page<T> page = walk.next();
        // Who takes one page may want no other; who takes a second walks on.
        if (hasBegun && hasNext()) {
            walk.lookAhead();
        }
        hasBegun = true;
        return page;
    }
}
