package dev.docbind.generator.emit.java.api;

import java.util.List;

/**
 * What a program can name of a type.
 *
 * @param kind what it is
 * @param name its name
 * @param isStatic whether it is the type's and not an object's
 * @param parameters the types of its parameters, in order; none for constants
 * @param type what it returns or holds; the type itself for constructors
 * @param value what a constant of a closed list stands for, as Java writes it; empty for all else
 */
public record ApiMember(Kind kind, String name, boolean isStatic, List<String> parameters, String type, String value) {

    public ApiMember {
        parameters = List.copyOf(parameters);
    }

    ApiMember(Kind kind, String name, boolean isStatic, List<String> parameters, String type) {
        this(kind, name, isStatic, parameters, type, "");
    }

    /** Whether it is the same member as another one, and stands for something else. */
    public boolean differsInValueFrom(ApiMember other) {
        return type.equals(other.type) && key().equals(other.key()) && !value.equals(other.value);
    }

    /** What a member is. */
    public enum Kind {
        /** A method, an accessor among them. */
        METHOD,
        /** A constant, that of an enum among them. */
        CONSTANT,
        /** A constructor; those of records are no part of the API. */
        CONSTRUCTOR
    }

    /** What tells it from the other members of its type, such as {@code id(java.lang.Long)}. */
    public String key() {
        return kind == Kind.CONSTANT ? name : name + "(" + String.join(", ", parameters) + ")";
    }
}
