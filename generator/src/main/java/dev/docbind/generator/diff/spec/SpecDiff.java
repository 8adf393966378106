package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.JavaChange;
import dev.docbind.generator.diff.java.ApiComparison;
import dev.docbind.generator.diff.java.MemberChange;
import dev.docbind.generator.diff.spec.Causes.Caused;
import dev.docbind.generator.diff.spec.ChangeList.Places;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what changed between two documentations. What breaks is decided by the clients, class by class and member by member, as a compiler
 * would; the documentations say what each of that comes from, and what changed beside it.
 */
public final class SpecDiff {

    private final SpecSide before;
    private final SpecSide after;
    private final Owners owners;
    private final ChangeList changes = new ChangeList();

    private SpecDiff(SpecSide before, SpecSide after) {
        this.before = before;
        this.after = after;
        this.owners = Owners.of(before.spec(), after.spec());
    }

    /** The changes, in no order that means anything, but always in the same. */
    public static List<Change> between(SpecSide before, SpecSide after) {
        SpecDiff diff = new SpecDiff(before, after);
        diff.java();
        diff.owners.all().forEach(diff::facts);
        return diff.changes.all();
    }

    private void java() {
        List<MemberChange> found = ApiComparison.of(before.api(), after.api());
        JavaTexts texts = new JavaTexts(before.packageName(), KeptMembers.of(before, after, found));
        Causes causes = new Causes(before.api(), after.api(), owners);
        for (Caused caused : causes.group(found).values()) {
            Cause cause = caused.cause();
            DiffRule rule = CauseRules.of(cause, caused.changes());
            List<JavaChange> java = texts.of(caused.changes());
            changes.add(rule, cause, Messages.of(rule, cause), places(rule, cause), java);
        }
    }

    private void facts(OwnerPair owner) {
        Method old = owner.methodBefore();
        Method now = owner.methodAfter();
        if (owner.isGone() || owner.isNew()) {
            return;
        }
        new FieldFacts(owner, changes).compare();
        new ErrorFacts(owner, changes).compare();
        if (old != null && now != null) {
            new MethodFacts(owner, changes).compare(old, now);
            new Wording(owner, changes).compare(old, now);
        }
    }

    private static Places places(DiffRule rule, Cause cause) {
        OwnerPair owner = cause.owner();
        String path = cause.path();
        if (cause.row() != null) {
            boolean isOld = rule == DiffRule.ERROR_REMOVED;
            return new Places(isOld ? cause.row() : owner.before(), isOld ? owner.after() : cause.row());
        }
        Places row = Places.of(owner, cause.field());
        int value = path.indexOf('=');
        FieldPair field = cause.field();
        if (value < 0) {
            return row;
        }
        String text = path.substring(value + 1);
        return field == null
                ? new Places(
                        OwnerPair.value(owner.old().values(), text, row.before()),
                        OwnerPair.value(owner.now().values(), text, row.after()))
                : new Places(
                        OwnerPair.value(values(field.before()), text, row.before()),
                        OwnerPair.value(values(field.after()), text, row.after()));
    }

    private static List<AllowedValue> values(@Nullable Field field) {
        return field == null ? List.of() : field.values();
    }
}
