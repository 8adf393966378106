package dev.docbind.generator;

import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.write.OutputState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run left: its files and its result, which those say nothing of that the run did not change.
 *
 * @param sources the folder of the sources, null where none were wanted
 * @param spec the spec file, null where none was wanted
 */
record KeptRun(
        @Nullable OutputState sources,
        @Nullable KeptFile spec,
        int pages,
        int methods,
        List<String> emitted,
        List<LeftOutMethod> leftOut,
        List<Problem> problems,
        boolean failed,
        List<String> coverage) {

    static KeptRun of(@Nullable OutputState sources, @Nullable KeptFile spec, GenerationResult result) {
        return new KeptRun(
                sources,
                spec,
                result.pages(),
                result.methods(),
                result.emitted(),
                result.leftOut(),
                result.problems(),
                result.failed(),
                result.coverage());
    }

    /** The result of a run that finds everything as it is. */
    GenerationResult result() {
        return new GenerationResult(pages, methods, emitted, leftOut, problems, List.of(), failed, coverage, true);
    }

    /** The same with its files as they are now. */
    KeptRun with(@Nullable OutputState sourcesNow, @Nullable KeptFile specNow) {
        return of(sourcesNow, specNow, result());
    }
}
