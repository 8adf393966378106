package dev.docbind.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did.
 *
 * @param pages how many pages were read
 * @param methods how many of them document a method
 * @param emitted the methods in the spec and in the sources, in their order
 * @param leftOut the methods that are missing and the pages that could not be read, with the reason, sorted by page
 * @param problems the documentation's problems, sorted by place
 * @param written the files whose content changed
 * @param failed whether the failure policy counts a problem
 * @param coverage how much of the methods' pages was read and why some was not, one line each for rows, examples, sections
 * @param unchanged whether nothing was to be done, since an earlier run left everything as this one would
 */
public record GenerationResult(
        int pages,
        int methods,
        List<String> emitted,
        List<LeftOutMethod> leftOut,
        List<Problem> problems,
        List<Path> written,
        boolean failed,
        List<String> coverage,
        boolean unchanged) {

    public GenerationResult {
        emitted = List.copyOf(emitted);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        written = List.copyOf(written);
        coverage = List.copyOf(coverage);
    }

    /** A result of a run that did not measure how much it read. */
    public GenerationResult(
            int pages,
            int methods,
            List<String> emitted,
            List<LeftOutMethod> leftOut,
            List<Problem> problems,
            List<Path> written,
            boolean failed) {
        this(pages, methods, emitted, leftOut, problems, written, failed, List.of(), false);
    }

    /** The same result with some of its problems. */
    public GenerationResult showing(List<Problem> some, FailurePolicy policy) {
        return new GenerationResult(
                pages, methods, emitted, leftOut, some, written, policy.fails(some), coverage, unchanged);
    }

    /** The same result, of a run that did something. */
    public GenerationResult changed() {
        return new GenerationResult(pages, methods, emitted, leftOut, problems, written, failed, coverage, false);
    }

    /** How often each class of problem occurs, sorted by its code. */
    public SortedMap<String, Integer> problemsByCode() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        return counts;
    }
}
