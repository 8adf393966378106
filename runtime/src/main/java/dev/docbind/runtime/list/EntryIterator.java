package dev.docbind.runtime.list;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The entries of a walk, one after another. */
final class EntryIterator<T> implements Iterator<T> {

    private final Walk<?, T> walk;
    private long left;
    private List<T> page = List.of();
    private int place;

    EntryIterator(Walk<?, T> walk, long limit) {
        this.walk = walk;
        this.left = limit;
    }

    @Override
    public boolean hasNext() {
        while (left > 0 && place == page.size() && walk.hasNext()) {
            page = List.of();
            place = 0;
            page = walk.take().items();
        }
        return left > 0 && place < page.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        // Who takes one entry may want no other; who takes a second walks on.
        if (place == Math.min(1, page.size() - 1) && left > page.size() - place) {
            walk.lookAhead();
        }
        left--;
        return page.get(place++);
    }
}
