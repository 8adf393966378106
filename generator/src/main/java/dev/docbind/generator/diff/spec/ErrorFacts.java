package dev.docbind.generator.diff.spec;

import dev.docbind.generator.compare.Pairs;
import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.spec.ChangeList.Places;
import dev.docbind.generator.model.ErrorRow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed of the errors of an owner that have constants in both clients: the status, and what they are recognized by. */
final class ErrorFacts {

    private final OwnerPair owner;
    private final ChangeList changes;

    ErrorFacts(OwnerPair owner, ChangeList changes) {
        this.owner = owner;
        this.changes = changes;
    }

    void compare() {
        Pairs<ErrorRow> pairs = Pairs.of(owner.errorsBefore(), owner.errorsAfter())
                .by(row -> row.code() + "\n" + row.message())
                .by(row -> row.code() == null || row.code().isBlank() ? null : row.code())
                .by(row -> isNamedByMessage(row) ? row.message() : null);
        pairs.found().forEach(pair -> compare(pair.here(), pair.there()));
    }

    /** A code without a letter names no constant: its message does. */
    private static boolean isNamedByMessage(ErrorRow row) {
        return row.code() == null || row.code().chars().noneMatch(Character::isLetter);
    }

    private void compare(ErrorRow before, ErrorRow after) {
        if (!Objects.equals(before.status(), after.status())) {
            add(
                    DiffRule.ERROR_STATUS_CHANGED,
                    "HTTP status " + text(after.status()) + ", before " + text(before.status()),
                    before,
                    after);
        }
        if (!Objects.equals(before.sentCode(), after.sentCode())) {
            String message = "recognized by " + code(after) + ", before by " + code(before);
            add(DiffRule.ERROR_SENT_CHANGED, message, before, after);
        } else if (!Objects.equals(before.sentMessage(), after.sentMessage()) && isToldByMessage(before, after)) {
            String was = String.valueOf(before.sentMessage());
            String is = String.valueOf(after.sentMessage());
            String message = "recognized by the message \"" + CutText.beside(is, was) + "\", before by \""
                    + CutText.beside(was, is) + "\"";
            add(DiffRule.ERROR_SENT_CHANGED, message, before, after);
        }
    }

    /** Only where a code says too little is an error told by its message. */
    private boolean isToldByMessage(ErrorRow before, ErrorRow after) {
        return isAmbiguous(before, owner.errorsBefore()) || isAmbiguous(after, owner.errorsAfter());
    }

    private static boolean isAmbiguous(ErrorRow row, List<ErrorRow> rows) {
        String code = row.sentCode();
        return code == null
                || code.isBlank()
                || rows.stream()
                                .filter(other -> code.equalsIgnoreCase(other.sentCode()))
                                .count()
                        > 1;
    }

    private static String code(ErrorRow row) {
        return row.sentCode() == null || row.sentCode().isBlank() ? "no code" : "the code " + row.sentCode();
    }

    private static String text(@Nullable Integer status) {
        return status == null ? "not given" : status.toString();
    }

    private void add(DiffRule rule, String message, ErrorRow before, ErrorRow after) {
        String name = before.code() == null || before.code().isBlank() ? "(no code)" : before.code();
        changes.add(
                rule,
                Effect.CHANGES_BEHAVIOUR,
                owner.symbol() + "#errors/" + name,
                message,
                new Places(OwnerPair.place(before.location()), OwnerPair.place(after.location())));
    }
}
