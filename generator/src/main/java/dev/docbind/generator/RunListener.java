package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Step;
import org.jspecify.annotations.Nullable;

/** Is told what a run is doing, page by page. Several threads may tell at once. */
@FunctionalInterface
public interface RunListener {

    /** Work on one page begins. */
    void begins(Work work);

    /** What a run does with its pages, in this order. */
    enum Work {
        /** The pages that are needed are looked for. */
        CHOOSING,
        /** Text becomes elements, and these a method. */
        READING,
        /** Methods are corrected, completed by what others show, and named; each page comes several times. */
        COMPARING,
        /** Methods become classes. */
        GENERATING,
        /** Methods are put together into the client and the spec file; each page may come several times. */
        WRITING;

        /** The work that a step belongs to; null for one that goes with another on the same page. */
        static @Nullable Work of(Step step) {
            return switch (step) {
                case CHOOSE -> CHOOSING;
                case READ -> READING;
                case LINK, COMPLETE, CHECK -> null;
                case CORRECT, REVISE, JOIN, NAME -> COMPARING;
                case EMIT -> GENERATING;
                case CLIENT, WRITE -> WRITING;
            };
        }
    }
}
