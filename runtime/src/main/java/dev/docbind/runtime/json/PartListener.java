package dev.docbind.runtime.json;

import java.util.function.Consumer;

/**
 * Is given the parts of one type while a larger value is read.
 *
 * @param type the type of the parts
 * @param seen is given each part
 * @param <P> the type of the parts
 */
record PartListener<P>(Class<P> type, Consumer<? super P> seen) {

    /** Under which the reader's context has it. */
    static final Object KEY = PartListener.class;

    void accept(Object value) {
        if (type.isInstance(value)) {
            seen.accept(type.cast(value));
        }
    }
}
