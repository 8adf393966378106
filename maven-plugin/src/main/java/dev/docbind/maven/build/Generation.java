package dev.docbind.maven.build;

import dev.docbind.generator.GenerationResult;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;

/** Generates a client. */
@FunctionalInterface
interface Generation {

    /**
     * Writes what the plan asks for.
     *
     * @param plan the plan
     * @return the outcome
     * @throws IOException when a file cannot be read or written
     * @throws MojoFailureException when the plan asks for something impossible; the message says what
     */
    GenerationResult run(ClientPlan plan) throws IOException, MojoFailureException;
}
