package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.spec.CauseRules.FieldRules;
import dev.docbind.generator.diff.spec.ChangeList.Places;
import dev.docbind.generator.emit.java.api.Symbols;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import java.util.Objects;

/** What changed of the fields of one owner where no program can see it: stars, spelling, and how values are written. */
final class FieldFacts {

    private final OwnerPair owner;
    private final ChangeList changes;

    FieldFacts(OwnerPair owner, ChangeList changes) {
        this.owner = owner;
        this.changes = changes;
    }

    void compare() {
        owner.fields().all().forEach(this::compare);
    }

    private void compare(FieldPair pair) {
        star(pair);
        Field before = pair.before();
        Field after = pair.after();
        if (before == null || after == null || changes.isTouched(symbol(pair))) {
            return;
        }
        FieldRules rules = FieldRules.of(owner, pair.path());
        if (pair.isRespelled()) {
            add(pair.isRenamed() ? rules.renamed() : rules.respelled(), pair, Messages.respelled(pair));
        } else if (!pair.inThing() && !before.traits().map() && !sameReading(before, after)) {
            add(rules.readingChanged(), pair, reading(before, after));
        }
    }

    private static String reading(Field before, Field after) {
        String old = Messages.reading(before);
        String now = Messages.reading(after);
        return old.equals(now) ? "read otherwise, as " + now : Messages.reads(old, now);
    }

    private static boolean sameReading(Field before, Field after) {
        return before.type().sameValues(after.type())
                && Objects.equals(before.traits().written(), after.traits().written())
                && before.elements().equals(after.elements())
                && before.traits().describes() == after.traits().describes();
    }

    /** A request that goes without what surrounds a required field needs nothing of it. */
    private void star(FieldPair pair) {
        boolean isParameter = !Symbols.isType(owner.symbol()) && pair.path().startsWith(FieldPaths.PARAMETERS);
        FieldPair around = pair.around();
        if (!isParameter || (around != null && (around.isGone() || around.isNew()))) {
            return;
        }
        boolean before = pair.before() != null && pair.before().enforced();
        boolean after = pair.after() != null && pair.after().enforced();
        if (!before && after) {
            add(DiffRule.PARAMETER_REQUIRED, pair, "build() refuses a request without it");
        } else if (before && !after && !changes.isTouched(symbol(pair))) {
            add(DiffRule.PARAMETER_OPTIONAL, pair, "build() no longer asks for it");
        }
    }

    private void add(DiffRule rule, FieldPair pair, String message) {
        changes.add(rule, Effect.CHANGES_BEHAVIOUR, symbol(pair), message, Places.of(owner, pair));
    }

    private String symbol(FieldPair pair) {
        return owner.symbol() + "#" + pair.path();
    }
}
