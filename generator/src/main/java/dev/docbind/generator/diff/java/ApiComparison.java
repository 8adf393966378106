package dev.docbind.generator.diff.java;

import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.emit.java.api.ApiType;
import dev.docbind.generator.emit.java.api.ClientApi;
import java.util.ArrayList;
import java.util.List;

/** Compares the API of two clients. */
public final class ApiComparison {

    private final ClientApi before;
    private final ClientApi after;
    private final List<MemberChange> changes = new ArrayList<>();

    private ApiComparison(ClientApi before, ClientApi after) {
        this.before = before;
        this.after = after;
    }

    /** What became of the classes and members of a client, and what is new, by class. */
    public static List<MemberChange> of(ClientApi before, ClientApi after) {
        ApiComparison comparison = new ApiComparison(before, after);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        Assignments assignments = new Assignments(after);
        for (ApiType type : before.types().values()) {
            ApiType now = after.type(type.name());
            if (now == null) {
                changes.add(MemberChange.ofType(Effect.BREAKS_SOURCE, type.name(), "gone"));
            } else if (!type.equals(now)) {
                compare(type, now, assignments);
            }
        }
        for (ApiType type : after.types().values()) {
            if (before.type(type.name()) == null) {
                changes.add(MemberChange.ofType(Effect.ADDS, type.name(), "new"));
            }
        }
    }

    private void compare(ApiType type, ApiType now, Assignments assignments) {
        for (String above : type.supertypes()) {
            if (!assignments.takes(above, type.name())) {
                changes.add(MemberChange.ofType(Effect.BREAKS_SOURCE, type.name(), "is no " + above + " any more"));
            }
        }
        if (type.kind() != now.kind()) {
            boolean isEnum = type.kind() == ApiType.Kind.ENUM || now.kind() == ApiType.Kind.ENUM;
            changes.add(MemberChange.ofType(
                    isEnum ? Effect.BREAKS_SOURCE : Effect.BREAKS_BINARIES,
                    type.name(),
                    "is a " + label(now) + ", no longer a " + label(type)));
        }
        changes.addAll(new MemberComparison(type, now, assignments).changes());
    }

    private static String label(ApiType type) {
        return switch (type.kind()) {
            case CLASS -> "class";
            case RECORD -> "record";
            case ENUM -> "enum";
        };
    }
}
