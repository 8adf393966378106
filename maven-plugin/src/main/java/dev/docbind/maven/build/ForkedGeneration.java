package dev.docbind.maven.build;

import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Generates a client in a JVM of its own, where anything is to be done. What that one does, it keeps for the runs after it, and a run in
 * this JVM follows: it finds all of it done, and has its result; or does what was not done, and says why it cannot be. So nothing depends on
 * how the other JVM ended.
 */
final class ForkedGeneration implements Generation {

    private final GeneratorJvm jvm;
    private final Log log;

    ForkedGeneration(GeneratorJvm jvm, Log log) {
        this.jvm = jvm;
        this.log = log;
    }

    @Override
    public GenerationResult run(ClientPlan plan) throws MojoFailureException {
        GenerationResult same = unchanged(GeneratorRun.request(plan));
        if (same != null) {
            return same;
        }
        String end = jvm.run(CommandArguments.of(plan), plan.base());
        GenerationResult left = GeneratorRun.of(plan);
        if (!left.unchanged()) {
            log.warn("The JVM of the generator " + end + "; the client was generated in Maven's own");
        }
        return new GenerationResult(
                left.pages(),
                left.methods(),
                left.emitted(),
                left.leftOut(),
                left.problems(),
                left.written(),
                left.failed(),
                left.coverage(),
                false);
    }

    private static @Nullable GenerationResult unchanged(GenerationRequest request) throws MojoFailureException {
        try {
            return new Generator().unchanged(request);
        } catch (GenerationException e) {
            throw GeneratorRun.impossible(e);
        }
    }
}
