package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.DiffSeverity;
import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.JavaChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects changes. */
final class ChangeList {

    private final List<Change> changes = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    /** Adds a change that Java programs can see. */
    void add(DiffRule rule, Cause cause, String message, Places places, List<JavaChange> java) {
        Effect effect = java.stream().map(JavaChange::effect).reduce(Effect.CHANGES_WORDING, Effect::or);
        touched.add(cause.symbol());
        add(rule, effect, cause.symbol(), message, places, java);
    }

    /** Adds a change that they cannot see. */
    void add(DiffRule rule, Effect effect, String symbol, String message, Places places) {
        add(rule, effect, symbol, message, places, List.of());
    }

    private void add(
            DiffRule rule, Effect effect, String symbol, String message, Places places, List<JavaChange> java) {
        DiffSeverity severity = effect.severity();
        changes.add(new Change(rule, effect, severity, false, symbol, message, places.before(), places.after(), java));
    }

    /** Whether Java programs can see a change of this symbol. */
    boolean isTouched(String symbol) {
        return touched.contains(symbol);
    }

    List<Change> all() {
        return Collections.unmodifiableList(changes);
    }

    /**
     * The lines of a change.
     *
     * @param before in the old documentation, null where it has nothing of the kind
     * @param after in the new documentation, null where it has nothing of the kind
     */
    record Places(@Nullable DocsPlace before, @Nullable DocsPlace after) {

        static Places of(OwnerPair owner) {
            return new Places(owner.before(), owner.after());
        }

        /** The rows of a field; where one documentation has none, where its owner stands. */
        static Places of(OwnerPair owner, @Nullable FieldPair field) {
            if (field == null) {
                return of(owner);
            }
            return new Places(
                    field.before() == null
                            ? owner.before()
                            : OwnerPair.place(field.before().nameLocation()),
                    field.after() == null
                            ? owner.after()
                            : OwnerPair.place(field.after().nameLocation()));
        }
    }
}
