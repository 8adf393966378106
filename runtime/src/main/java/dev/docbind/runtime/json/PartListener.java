package dev.docbind.runtime.json;

import java.util.function.Consumer;

/**
 * Is given the parts of one type while a larger value is read.
 *
 *
 * @param <P> the type of the parts
 */
final class PartListener<P> {

    /** Under which the reader's context has it. */
    static final Object KEY = PartListener.class;

    private final Class<P> type;
    private final Consumer<? super P> seen;

    PartListener(Class<P> type, Consumer<? super P> seen) {
        this.type = type;
        this.seen = seen;
    }

    void accept(Object value) {
        if (type.isInstance(value)) {
            seen.accept(type.cast(value));
        }
    }
}
