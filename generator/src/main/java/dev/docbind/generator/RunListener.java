package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Step;

/** Is told what a run is doing, page by page. Several threads may tell at once. */
@FunctionalInterface
public interface RunListener {

    /** Work on one page begins. */
    void begins(Work work);

    /** What a run does with its pages, in this order. */
    enum Work {
        /** Text becomes elements. */
        READING,
        /** Elements become methods. */
        LINKING,
        /** Methods are completed by what others show, corrected and checked. */
        COMPARING,
        /** Methods become classes. */
        GENERATING,
        /** Methods are written into the spec file. */
        WRITING;

        static Work of(Step step) {
            return switch (step) {
                case CHOOSE, READ -> READING;
                case LINK -> LINKING;
                case COMPLETE, CORRECT, REVISE, CHECK, JOIN -> COMPARING;
                case NAME, EMIT, CLIENT -> GENERATING;
                case WRITE -> WRITING;
            };
        }
    }
}
