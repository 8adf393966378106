package dev.docbind.generator;

import dev.docbind.generator.compare.SpecComparison;
import dev.docbind.generator.model.Spec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where two documentations of one API differ.
 *
 * @param methods how many methods the first has
 * @param methodsThere how many methods the second has
 * @param differences what differs, sorted by kind and method
 * @param problems the problems of the first, sorted by place
 * @param problemsThere the problems of the second, sorted by place
 * @param failed whether the failure policy counts a difference or an error of one of the two
 */
public record ComparisonResult(
        int methods,
        int methodsThere,
        List<Difference> differences,
        List<Problem> problems,
        List<Problem> problemsThere,
        boolean failed) {

    public ComparisonResult {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
        problemsThere = List.copyOf(problemsThere);
    }

    static ComparisonResult of(
            Spec here, Spec there, List<Problem> problems, List<Problem> problemsThere, FailurePolicy policy) {
        List<Difference> differences = SpecComparison.differences(here, there).stream()
                .map(Difference::of)
                .toList();
        return new ComparisonResult(
                        here.methods().size(), there.methods().size(), differences, problems, problemsThere, false)
                .showing(differences, policy);
    }

    /** The same result with some of its differences. */
    public ComparisonResult showing(List<Difference> some, FailurePolicy policy) {
        Stream<Problem.Severity> severities = Stream.concat(
                some.stream().map(Difference::severity),
                Stream.concat(errors(problems), errors(problemsThere)).map(Problem::severity));
        return new ComparisonResult(
                methods, methodsThere, some, problems, problemsThere, severities.anyMatch(policy::counts));
    }

    /** The errors of the first documentation: the methods of their pages are not compared. */
    public List<Problem> errors() {
        return errors(problems).toList();
    }

    /** The errors of the second documentation. */
    public List<Problem> errorsThere() {
        return errors(problemsThere).toList();
    }

    /** How often each kind of difference occurs, in their order. */
    public Map<String, Integer> differencesByKind() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        differences.forEach(difference -> counts.merge(difference.kind(), 1, Integer::sum));
        return counts;
    }

    private static Stream<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
