package dev.docbind.runtime.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a walk.
 *
 * @param items its entries, unmodifiable; a page may have none although others follow
 * @param cursor where the walk goes on after this page, null where this is the last one
 * @param <T> the type of the entries
 */
public record Page<T>(List<T> items, @Nullable Cursor cursor) {

    /**
     * Creates the page.
     *
     * @param items its entries, which are copied
     * @param cursor where the walk goes on, or null
     */
    public Page {
        items = List.copyOf(items);
    }
}
