package dev.docbind.generator.resolve.error;

import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.resolve.error.ShownError.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which row says in other words what an answer says. Of the rows of one code it is the only one with the same words, else the one that shares
 * most words with the answer, else the only one about the same subject: something missing, not found, or not allowed.
 */
final class LikelyRow {

    /** The share of words that two texts have in common where one is the other in other words. */
    private static final double ALIKE = 0.6;
    /** The same where not even the code agrees. */
    private static final double SAME = 0.85;
    /** The same where no other row shares half of these words, which are at least so many. */
    private static final double CLEAR = 0.4;

    private static final int CLEAR_WORDS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d++");

    private static final List<ErrorSubject> SUBJECTS =
            List.of(ErrorSubject.MISSING_VALUE, ErrorSubject.NOT_FOUND, ErrorSubject.ACCESS_DENIED);

    private final Problem problem;
    /** The words without the numbers of the case that the answer shows. */
    private final Set<String> telling;

    private final List<ErrorRow> rows;
    /** The words of the texts that were compared: each row is compared with every other. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private LikelyRow(Problem problem, List<ErrorRow> rows) {
        this.problem = problem;
        this.telling = MessageWords.of(problem.message()).words().stream()
                .filter(word -> !NUMBER.matcher(word).matches())
                .collect(Collectors.toUnmodifiableSet());
        this.rows = rows;
    }

    /** The row that has all words of a message, or whose words are all in it; null where it cannot be told. */
    static @Nullable ErrorRow inSameWords(Problem problem, List<ErrorRow> rows) {
        MessageWords words = MessageWords.of(problem.message());
        return only(rows, row -> words.areThoseOf(row.message()));
    }

    /** The row that a message with the code of these rows belongs to, null where it cannot be told. */
    static @Nullable ErrorRow of(Problem problem, List<ErrorRow> rows) {
        LikelyRow likely = new LikelyRow(problem, rows);
        ErrorRow same = inSameWords(problem, rows);
        if (same != null) {
            return same;
        }
        ErrorRow nearest = likely.nearest();
        return nearest != null && (likely.likeness(nearest) >= ALIKE || likely.isClear(nearest))
                ? nearest
                : likely.aboutTheSame();
    }

    /** The row that a message without a code belongs to, where rows have codes; null where it cannot be told. */
    static @Nullable ErrorRow ofAnyCode(Problem problem, List<ErrorRow> rows) {
        LikelyRow likely = new LikelyRow(problem, rows);
        ErrorRow nearest = likely.nearest();
        return nearest != null && likely.likeness(nearest) >= SAME ? nearest : null;
    }

    /** Whether neither a message nor a row is about a subject that the other does not speak of. */
    static boolean agree(Problem problem, ErrorRow row) {
        return SUBJECTS.stream().allMatch(subject -> subject.isIn(problem.message()) == subject.isIn(row.message()));
    }

    /** The row with all words that any other shares with the message, and more. */
    private @Nullable ErrorRow nearest() {
        ErrorRow best = only(rows, row -> rows.stream().allMatch(other -> other.equals(row) || isNearer(row, other)));
        return best != null && isAbout(best) ? best : null;
    }

    private boolean isClear(ErrorRow best) {
        int shared = shared(message(best)).size();
        return likeness(best) >= CLEAR
                && shared >= CLEAR_WORDS
                && rows.stream()
                        .allMatch(row ->
                                row.equals(best) || 2 * shared(message(row)).size() < shared);
    }

    private boolean isNearer(ErrorRow row, ErrorRow other) {
        Set<String> shared = shared(message(row));
        Set<String> others = shared(message(other));
        return shared.size() > others.size() && shared.containsAll(others);
    }

    private double likeness(ErrorRow row) {
        return 2.0
                * shared(message(row)).size()
                / (telling.size() + words(message(row)).size());
    }

    /** Not the row if it says nothing of what the message is about. */
    private boolean isAbout(ErrorRow row) {
        return SUBJECTS.stream()
                .filter(subject -> subject.isIn(problem.message()))
                .allMatch(subject -> subject.isIn(text(row)));
    }

    /** The row about the same subject, unless another row has more of the words. */
    private @Nullable ErrorRow aboutTheSame() {
        for (ErrorSubject subject : SUBJECTS) {
            if (subject.isIn(problem.message())) {
                ErrorRow said = only(rows, row -> subject.isIn(row.message()));
                ErrorRow explained = said != null ? said : only(rows, row -> subject.isIn(text(row)));
                if (explained != null
                        && rows.stream().allMatch(row -> row.equals(explained) || !isRival(row, explained))) {
                    return explained;
                }
            }
        }
        return null;
    }

    private boolean isRival(ErrorRow row, ErrorRow chosen) {
        int shared = shared(message(row)).size();
        return shared > 0 && shared >= shared(text(chosen)).size();
    }

    private Set<String> shared(@Nullable String text) {
        Set<String> shared = new HashSet<>(words(text));
        shared.retainAll(telling);
        return shared;
    }

    private Set<String> words(@Nullable String text) {
        return words.computeIfAbsent(text == null ? "" : text, MessageWords::in);
    }

    /** The message of a row for the field that the problem is about. */
    private @Nullable String message(ErrorRow row) {
        return row.message() == null || problem.field().isEmpty()
                ? row.message()
                : row.message().replace(MessagePlaceholders.ANY_FIELD, problem.field());
    }

    private String text(ErrorRow row) {
        String message = message(row);
        return (message == null ? "" : message) + "\n" + (row.description() == null ? "" : row.description());
    }

    private static @Nullable ErrorRow only(List<ErrorRow> rows, Predicate<ErrorRow> condition) {
        List<ErrorRow> found = rows.stream().filter(condition).toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
