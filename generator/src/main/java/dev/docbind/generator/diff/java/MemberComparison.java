package dev.docbind.generator.diff.java;

import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.emit.java.api.ApiMember;
import dev.docbind.generator.emit.java.api.ApiMember.Kind;
import dev.docbind.generator.emit.java.api.ApiType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares the members of one class: for each old one, what a program that uses it as it was declared meets now. */
final class MemberComparison {

    private final ApiType type;
    private final ApiType now;
    private final Assignments assignments;
    private final Set<String> met = new HashSet<>();
    private final List<MemberChange> changes = new ArrayList<>();

    MemberComparison(ApiType type, ApiType now, Assignments assignments) {
        this.type = type;
        this.now = now;
        this.assignments = assignments;
    }

    List<MemberChange> changes() {
        type.members().forEach(member -> {
            if (exact(member) != null) {
                met.add(member.key());
            }
        });
        type.members().forEach(this::compare);
        now.members().stream()
                .filter(member -> !met.contains(member.key()))
                .forEach(member -> changes.add(MemberChange.of(Effect.ADDS, type.name(), null, member)));
        return changes;
    }

    private void compare(ApiMember member) {
        ApiMember exact = exact(member);
        ApiMember found = exact == null ? chosen(member) : exact;
        if (member.equals(found)) {
            return;
        }
        if (found == null) {
            ApiMember successor = successor(member);
            if (successor != null) {
                met.add(successor.key());
            }
            changes.add(MemberChange.of(Effect.BREAKS_SOURCE, type.name(), member, successor));
            return;
        }
        met.add(found.key());
        changes.add(MemberChange.of(effect(member, found), type.name(), member, found));
    }

    private Effect effect(ApiMember member, ApiMember found) {
        if (member.differsInValueFrom(found)) {
            return Effect.CHANGES_BEHAVIOUR;
        }
        if (!assignments.takes(member.type(), found.type())) {
            return Effect.BREAKS_SOURCE;
        }
        return isLinkedAlike(member, found) ? Effect.ADDS : Effect.BREAKS_BINARIES;
    }

    /** Whether a program that was compiled for one finds the other: class files know no type arguments where they call. */
    private static boolean isLinkedAlike(ApiMember member, ApiMember found) {
        return erased(member.type()).equals(erased(found.type()))
                && member.parameters().stream()
                        .map(MemberComparison::erased)
                        .toList()
                        .equals(found.parameters().stream()
                                .map(MemberComparison::erased)
                                .toList());
    }

    private static String erased(String type) {
        int arguments = type.indexOf('<');
        return arguments < 0 ? type : type.substring(0, arguments) + type.substring(type.lastIndexOf('>') + 1);
    }

    private @Nullable ApiMember exact(ApiMember member) {
        return now.members().stream()
                .filter(other -> other.kind() == member.kind()
                        && other.isStatic() == member.isStatic()
                        && other.key().equals(member.key()))
                .findFirst()
                .orElse(null);
    }

    /** The one overload that a call with arguments of the old types means: of several that take them, the one that the others could stand in for. */
    private @Nullable ApiMember chosen(ApiMember member) {
        List<ApiMember> applicable = now.members().stream()
                .filter(other -> other.kind() == member.kind()
                        && member.kind() != Kind.CONSTANT
                        && other.isStatic() == member.isStatic()
                        && other.name().equals(member.name())
                        && takes(other.parameters(), member.parameters()))
                .toList();
        return applicable.stream()
                .filter(one -> applicable.stream().allMatch(other -> takes(other.parameters(), one.parameters())))
                .findFirst()
                .orElse(null);
    }

    private boolean takes(List<String> parameters, List<String> arguments) {
        return parameters.size() == arguments.size()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> assignments.takes(parameters.get(i), arguments.get(i)));
    }

    /** What a reader would take for the same member, where nothing old has its place. */
    private @Nullable ApiMember successor(ApiMember member) {
        return now.members().stream()
                .filter(other -> other.name().equals(member.name())
                        && other.kind() == member.kind()
                        && other.parameters().size() == member.parameters().size()
                        && !met.contains(other.key()))
                .findFirst()
                .orElse(null);
    }
}
