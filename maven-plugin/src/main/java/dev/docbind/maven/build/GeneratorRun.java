package dev.docbind.maven.build;

import dev.docbind.generator.FailurePolicy;
import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.generator.KeepPolicy;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Asks the generator for what the configuration of the goal says. */
final class GeneratorRun {
    /** What ends a message about the configuration. */
    static final String ADVICE = ". Perhaps you should correct the configuration of docbind-maven-plugin.";

    private GeneratorRun() {}

    static GenerationResult of(ClientPlan plan) throws MojoFailureException {
        GenerationRequest request = request(plan);
        try {
            return new Generator().generate(request);
        } catch (GenerationException e) {
            throw impossible(e);
        }
    }

    /** What ends a run that cannot do what the plan asks for. */
    static MojoFailureException impossible(GenerationException e) {
        return new MojoFailureException("The client cannot be generated: " + e.getMessage(), e);
    }

    /** What the plan asks for, with all that it writes. */
    static GenerationRequest request(ClientPlan plan) throws MojoFailureException {
        GenerationRequest request = reading(plan).writingTo(plan.sources());
        return plan.specUse() == SpecUse.NONE ? request : request.writingSpec(plan.spec());
    }

    /** The same without anything to write. */
    static GenerationRequest reading(ClientPlan plan) throws MojoFailureException {
        try {
            return GenerationRequest.of(plan.docs())
                    .inPackage(plan.packageName())
                    .selecting(new MethodSelection(globs(plan.includes()), globs(plan.excludes())))
                    .overriding(plan.overrides(), true)
                    .failingOn(policy(plan.failOn()))
                    .allowingEmpty(plan.emptying())
                    .keepingSourceOf(plan.kept().previous(), plan.kept().revision())
                    .keepingFor(keep(plan.kept()), plan.kept().major())
                    .keepingStrictly(plan.kept().strict())
                    .keepingIn(plan.cache());
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + ADVICE, e);
        }
    }

    /** What ends a run where the disk does not do what it should; the message says with which file. */
    static MojoExecutionException unusable(IOException e) {
        return new MojoExecutionException(
                "The client cannot be generated: " + new GenerationException(e).getMessage(), e);
    }

    private static List<MethodGlob> globs(List<String> patterns) {
        return patterns.stream().map(MethodGlob::of).toList();
    }

    private static KeepPolicy keep(KeptSource kept) {
        try {
            return KeepPolicy.of(kept.keep());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("<keep>: " + e.getMessage());
        }
    }

    private static FailurePolicy policy(String name) {
        try {
            return FailurePolicy.of(name);
        } catch (IllegalArgumentException e) {
            // Without its cause: Maven would add its words to the message, which has them already.
            throw new IllegalArgumentException("<failOn>: " + e.getMessage());
        }
    }
}
