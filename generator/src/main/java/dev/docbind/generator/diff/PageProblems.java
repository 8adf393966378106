package dev.docbind.generator.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The problems of the pages of two revisions. A spec file says nothing of those.
 *
 * @param before how many the old revision has; null where that is not known
 * @param after how many the new revision has; null where that is not known
 * @param added those that the new one has and the old one has not; none where one of them is not known
 */
public record PageProblems(
        @Nullable Integer before, @Nullable Integer after, List<PageProblem> added) {

    /** The line and the column of another place that a message names. */
    private static final Pattern OTHER_LINE = Pattern.compile(":\\d++:\\d++");

    /** Of two spec files. */
    public static final PageProblems UNKNOWN = new PageProblems(null, null, List.of());

    public PageProblems {
        added = List.copyOf(added);
    }

    /**
     * The problems of two revisions: one that is on another line than before is none that is new.
     *
     * @param before those of the old one; null where they are not known
     * @param after those of the new one, in the order in which they are reported; null where they are not known
     */
    public static PageProblems of(@Nullable List<PageProblem> before, @Nullable List<PageProblem> after) {
        return new PageProblems(
                before == null ? null : before.size(),
                after == null ? null : after.size(),
                before == null || after == null ? List.of() : added(before, after));
    }

    private static List<PageProblem> added(List<PageProblem> before, List<PageProblem> after) {
        Map<PageProblem, Integer> known = new HashMap<>();
        before.forEach(problem -> known.merge(withoutLine(problem), 1, Integer::sum));
        List<PageProblem> added = new ArrayList<>();
        for (PageProblem problem : after) {
            if (known.merge(withoutLine(problem), -1, Integer::sum) < 0) {
                added.add(problem);
            }
        }
        return added;
    }

    private static PageProblem withoutLine(PageProblem problem) {
        DocsPlace page = new DocsPlace(problem.place().page(), 0);
        return new PageProblem(
                problem.severity(),
                problem.code(),
                page,
                OTHER_LINE.matcher(problem.message()).replaceAll(""));
    }
}
