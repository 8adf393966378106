package dev.docbind.generator.emit.java.api;

import java.util.List;

/**
 * A public type of a client.
 *
 * @param name its name with its package, as Java writes it
 * @param kind what it is
 * @param supertypes what it extends and implements, but for what each type of its kind does
 * @param members its public members, without those that it inherits
 */
public record ApiType(String name, Kind kind, List<String> supertypes, List<ApiMember> members) {

    public ApiType {
        supertypes = List.copyOf(supertypes);
        members = List.copyOf(members);
    }

    /** What a type is. */
    public enum Kind {
        /** A class. */
        CLASS,
        /** A record, of which the accessors are members. */
        RECORD,
        /** An enum, of which the constants are members. */
        ENUM
    }
}
