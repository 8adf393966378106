package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.java.MemberChange;
import dev.docbind.generator.emit.java.api.ApiPlaces;
import dev.docbind.generator.emit.java.api.Symbols;
import dev.docbind.generator.model.FieldPaths;
import java.util.List;

/** Decides which rule a change of Java falls under, by what it comes from. */
final class CauseRules {

    private static final String ERRORS = "errors";

    private CauseRules() {}

    static DiffRule of(Cause cause, List<MemberChange> changes) {
        OwnerPair owner = cause.owner();
        if (owner.isGone()) {
            return removed(owner);
        }
        if (owner.isNew()) {
            return added(owner);
        }
        if (owner.isRenamed()) {
            return DiffRule.METHOD_RENAMED;
        }
        boolean hasOld = changes.stream().anyMatch(change -> change.before() != null || isTypeGone(change));
        boolean hasNew = changes.stream().anyMatch(change -> change.after() != null || isTypeNew(change));
        String path = cause.path();
        if (path.equals(ERRORS) || path.startsWith(ERRORS + "/")) {
            return hasOld ? DiffRule.ERROR_REMOVED : DiffRule.ERROR_ADDED;
        }
        if (path.indexOf('=') >= 0
                && (cause.field() == null || !cause.field().path().equals(path))) {
            return !hasOld ? DiffRule.VALUE_ADDED : hasNew ? DiffRule.VALUE_RESPELLED : DiffRule.VALUE_REMOVED;
        }
        if (path.equals(ApiPlaces.CALL)) {
            return DiffRule.CALL_CHANGED;
        }
        if (path.equals(ApiPlaces.RESULT) && hasOld) {
            return DiffRule.RESULT_CHANGED;
        }
        FieldPair field = cause.field();
        if (field == null) {
            return changes.stream().anyMatch(CauseRules::isTypeGone)
                    ? DiffRule.TYPE_REMOVED
                    : changes.stream().allMatch(CauseRules::isTypeNew) ? DiffRule.TYPE_ADDED : DiffRule.JAVA_CHANGED;
        }
        return of(field, FieldRules.of(owner, path));
    }

    private static DiffRule removed(OwnerPair owner) {
        if (owner.isMethod()) {
            return DiffRule.METHOD_REMOVED;
        }
        if (Symbols.isPlacement(owner.symbol())) {
            return DiffRule.PLACEMENT_REMOVED;
        }
        return owner.isEvent() ? DiffRule.EVENT_REMOVED : DiffRule.TYPE_REMOVED;
    }

    private static DiffRule added(OwnerPair owner) {
        if (owner.isMethod()) {
            return DiffRule.METHOD_ADDED;
        }
        if (Symbols.isPlacement(owner.symbol())) {
            return DiffRule.PLACEMENT_ADDED;
        }
        return owner.isEvent() ? DiffRule.EVENT_ADDED : DiffRule.TYPE_ADDED;
    }

    private static DiffRule of(FieldPair field, FieldRules rules) {
        if (field.isGone()) {
            return rules.removed();
        }
        if (field.isNew()) {
            return rules.added();
        }
        return field.isRenamed() ? rules.renamed() : field.isRespelled() ? rules.respelled() : rules.typeChanged();
    }

    static boolean isTypeGone(MemberChange change) {
        return change.isOfType() && change.effect() != dev.docbind.generator.diff.Effect.ADDS;
    }

    private static boolean isTypeNew(MemberChange change) {
        return change.isOfType() && change.effect() == dev.docbind.generator.diff.Effect.ADDS;
    }

    /** The rules of fields, by what has them. */
    enum FieldRules {
        PARAMETER(
                DiffRule.PARAMETER_REMOVED,
                DiffRule.PARAMETER_ADDED,
                DiffRule.PARAMETER_TYPE_CHANGED,
                DiffRule.PARAMETER_RENAMED,
                DiffRule.PARAMETER_RESPELLED,
                DiffRule.PARAMETER_READING_CHANGED),
        ANSWER(
                DiffRule.ANSWER_REMOVED,
                DiffRule.ANSWER_ADDED,
                DiffRule.ANSWER_TYPE_CHANGED,
                DiffRule.ANSWER_RENAMED,
                DiffRule.ANSWER_RESPELLED,
                DiffRule.ANSWER_READING_CHANGED),
        FIELD(
                DiffRule.FIELD_REMOVED,
                DiffRule.FIELD_ADDED,
                DiffRule.FIELD_TYPE_CHANGED,
                DiffRule.FIELD_RENAMED,
                DiffRule.FIELD_RESPELLED,
                DiffRule.FIELD_READING_CHANGED);

        private final DiffRule removed;
        private final DiffRule added;
        private final DiffRule typeChanged;
        private final DiffRule renamed;
        private final DiffRule respelled;
        private final DiffRule readingChanged;

        FieldRules(
                DiffRule removed,
                DiffRule added,
                DiffRule typeChanged,
                DiffRule renamed,
                DiffRule respelled,
                DiffRule readingChanged) {
            this.removed = removed;
            this.added = added;
            this.typeChanged = typeChanged;
            this.renamed = renamed;
            this.respelled = respelled;
            this.readingChanged = readingChanged;
        }

        static FieldRules of(OwnerPair owner, String path) {
            return Symbols.isType(owner.symbol()) ? FIELD : path.startsWith(FieldPaths.PARAMETERS) ? PARAMETER : ANSWER;
        }

        DiffRule removed() {
            return removed;
        }

        DiffRule added() {
            return added;
        }

        DiffRule typeChanged() {
            return typeChanged;
        }

        DiffRule renamed() {
            return renamed;
        }

        DiffRule respelled() {
            return respelled;
        }

        DiffRule readingChanged() {
            return readingChanged;
        }
    }
}
