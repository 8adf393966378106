package dev.docbind.generator.diagnostic;

/** Observes the steps of a run: a test that throws at one shows what a fault there costs. */
@FunctionalInterface
public interface StepListener {

    /** Observes nothing. */
    StepListener NONE = (step, page) -> {};

    /** A step begins; what this throws, the step has thrown. */
    void begins(Step step, String page);
}
