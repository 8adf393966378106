package dev.docbind.generator.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a documentation.
 *
 * @param rule what kind of change it is
 * @param effect what it does to programs
 * @param severity how grave that is here
 * @param accepted whether somebody has accepted it: then it fails nothing
 * @param symbol what changed: a method or a type that methods share, and the path inside it, such as {@code crm.deal.add#parameters/ID};
 *     with the rule it identifies the change
 * @param message what the documentation says now, in one line
 * @param before where the old documentation has it, or should; null where it has nothing of the kind
 * @param after where the new documentation has it, or should; null where it has nothing of the kind
 * @param java what it does to classes and members, worst first
 */
public record Change(
        DiffRule rule,
        Effect effect,
        DiffSeverity severity,
        boolean accepted,
        String symbol,
        String message,
        @Nullable DocsPlace before,
        @Nullable DocsPlace after,
        List<JavaChange> java) {

    public Change {
        java = List.copyOf(java);
    }

    /** The method, or the type that methods share: the symbol without the path. */
    public String owner() {
        int path = symbol.indexOf('#');
        return path < 0 ? symbol : symbol.substring(0, path);
    }

    /** Whether a client that is made with the old spec as the earlier one keeps what breaks source; null where nothing does. */
    public @Nullable KeptShare kept() {
        return KeptShare.of(java);
    }

    Change with(DiffSeverity other) {
        return new Change(rule, effect, other, accepted, symbol, message, before, after, java);
    }

    Change accept() {
        return new Change(rule, effect, severity, true, symbol, message, before, after, java);
    }
}
