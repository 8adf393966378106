package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.java.ApiComparison;
import dev.docbind.generator.diff.java.MemberChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the changes that break source do not where the new client keeps what the old one has: that client is planned, and compared too. */
final class KeptMembers {

    private final Set<String> types = new HashSet<>();
    private final Set<String> members = new HashSet<>();

    private KeptMembers(List<MemberChange> changes) {
        for (MemberChange change : changes) {
            if (breaks(change)) {
                types.add(change.type());
                members.add(member(change));
            }
        }
    }

    /**
     * Asks the client that keeps.
     *
     * @param changes what breaks without that
     */
    static KeptMembers of(SpecSide before, SpecSide after, List<MemberChange> changes) {
        return new KeptMembers(
                changes.stream().anyMatch(KeptMembers::breaks)
                        ? ApiComparison.of(before.api(), after.keeping(before.spec()))
                        : List.of());
    }

    private static boolean breaks(MemberChange change) {
        return change.effect() == Effect.BREAKS_SOURCE;
    }

    private static String member(MemberChange change) {
        return change.before() == null
                ? change.type()
                : change.type() + '#' + change.before().key();
    }

    /** Whether a change breaks source, but where what was is kept. */
    boolean keeps(MemberChange change) {
        return breaks(change)
                && (change.isOfType() ? !types.contains(change.type()) : !members.contains(member(change)));
    }
}
