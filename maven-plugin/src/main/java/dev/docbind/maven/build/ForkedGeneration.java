package dev.docbind.maven.build;

import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Generates a client in a JVM of its own, where anything is to be done. What that one does, it keeps for the runs after it, and a run in
 * this JVM follows: it finds all of it done, and has its result; or does what was not done, and says why it cannot be. So nothing depends on
 * how the other JVM ended. Where runs cannot be kept, as with a folder of somebody else in the place of the cache, that is noted, and the next
 * runs are made in this JVM alone.
 */
final class ForkedGeneration implements Generation {

    private static final List<String> UNKEPT = List.of(
            "What a run of this execution did could not be kept for the runs after it, so that they are made in Maven's JVM.",
            "Once one can be kept, this file is deleted.");

    private final GeneratorJvm jvm;
    private final Log log;

    ForkedGeneration(GeneratorJvm jvm, Log log) {
        this.jvm = jvm;
        this.log = log;
    }

    @Override
    public GenerationResult run(ClientPlan plan) throws MojoFailureException, IOException {
        GenerationRequest request = GeneratorRun.request(plan);
        GenerationResult same = unchanged(request);
        if (same != null) {
            return same;
        }
        List<String> arguments = CommandArguments.of(plan);
        if (!jvm.takes(arguments)) {
            return GeneratorRun.of(plan);
        }
        if (Files.exists(plan.unkept())) {
            GenerationResult result = GeneratorRun.of(plan);
            if (unchanged(request) != null) {
                Files.deleteIfExists(plan.unkept());
            }
            return result;
        }
        return forked(plan, arguments);
    }

    private GenerationResult forked(ClientPlan plan, List<String> arguments) throws MojoFailureException {
        GeneratorJvm.End end = jvm.run(arguments, plan.base());
        GenerationResult result = GeneratorRun.of(plan);
        if (!result.unchanged()) {
            if (end.isDone()) {
                note(plan);
            } else {
                log.warn("The JVM of the generator " + end.words() + ". The client was generated in Maven's own");
            }
        }
        return result.changed();
    }

    private void note(ClientPlan plan) {
        try {
            ReportFile.write(plan.unkept(), UNKEPT);
        } catch (IOException e) {
            log.debug("It cannot be noted that a run cannot be kept: " + e);
        }
    }

    private static @Nullable GenerationResult unchanged(GenerationRequest request) throws MojoFailureException {
        try {
            return new Generator().unchanged(request);
        } catch (GenerationException e) {
            throw GeneratorRun.impossible(e);
        }
    }
}
