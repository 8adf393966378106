package dev.docbind.generator.diagnostic;

/** Takes notice of the steps of a run. */
@FunctionalInterface
public interface StepListener {

    /** Takes no notice. */
    StepListener NONE = (step, page) -> {};

    /** A step begins; what this throws, the step has thrown. */
    void begins(Step step, String page);
}
