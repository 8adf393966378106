package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Step;

/** Is told what a run is doing, page by page. Several threads may tell at once. */
@FunctionalInterface
public interface RunListener {

    /** Work on one page begins. */
    void begins(Work work);

    /** What a run does with its pages, in this order. */
    enum Work {
        /** The pages that are needed are looked for. */
        CHOOSING,
        /** Text becomes elements. */
        READING,
        /** Elements become methods. */
        LINKING,
        /** Methods are completed by what others show, corrected, checked and named; each page comes several times. */
        COMPARING,
        /** Methods become classes. */
        GENERATING,
        /** Methods are put together into the client and the spec file; each page may come several times. */
        WRITING;

        static Work of(Step step) {
            return switch (step) {
                case CHOOSE -> CHOOSING;
                case READ -> READING;
                case LINK -> LINKING;
                case COMPLETE, CORRECT, REVISE, CHECK, JOIN, NAME -> COMPARING;
                case EMIT -> GENERATING;
                case CLIENT, WRITE -> WRITING;
            };
        }
    }
}
