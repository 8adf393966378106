package dev.docbind.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * What the documented type words mean, from a small closed set.
 *
 * @param kind what one value is
 * @param container how many of them there are
 * @param evidence what the choice rests on
 */
public record SemanticType(Kind kind, Container container, Evidence evidence) {

    /** What one value is. */
    public enum Kind {
        /** Text, or any scalar of which no more is known. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number with a fraction, or money. */
        DECIMAL,
        /** A boolean, written as JSON has it. */
        BOOLEAN,
        /** A boolean that is {@code Y} or {@code N} on the wire. */
        YES_NO,
        /** A boolean that is {@code 1} or {@code 0} on the wire. */
        ONE_ZERO,
        /** A timestamp with its offset. */
        DATE_TIME,
        /** A day. */
        DATE,
        /** A file: its content with a name, or its identifier. */
        FILE,
        /** An address from which a file can be downloaded. */
        FILE_REFERENCE,
        /** An object whose fields are the field's children. */
        OBJECT,
        /** An array with a meaning for each position: the field's elements. */
        TUPLE,
        /** Names of fields to select. */
        SELECT,
        /** Conditions on fields, with operators before the names. */
        FILTER,
        /** Fields and the direction to sort by. */
        ORDER,
        /** What a field is: its type, its title, whether it is required. */
        FIELD_DESCRIPTION,
        /** The timing block that every answer carries. */
        TIME,
        /** Tokens with the portal that they are for, as events have them. */
        AUTHORIZATION,
        /** The code of an event. */
        EVENT,
        /** The code of a placement. */
        PLACEMENT,
        /** Any JSON: the page says no more. */
        ANY;

        /** Whether it takes names of fields: a selection, a filter or an order. */
        public boolean isQuery() {
            return this == SELECT || this == FILTER || this == ORDER;
        }
    }

    /** How many values there are. */
    public enum Container {
        /** One. */
        ONE,
        /** A JSON array. */
        LIST,
        /** A JSON object whose keys are open. */
        MAP
    }

    /** What a choice rests on. */
    public enum Evidence {
        /** The page's type words. */
        DECLARED,
        /** A field of a linked entity, such as {@code crm_currency.CURRENCY}. */
        LINKED,
        /** The example, where there are no words or where they cannot be true. */
        EXAMPLE,
        /** The page's text, such as a list of keys or a format. */
        TEXT,
        /** The other methods of the namespace, which agree on a field of that name. */
        METHODS,
        /** Nothing: the widest type stands. */
        NONE
    }

    /** Any JSON, on no evidence. */
    public static final SemanticType UNKNOWN = new SemanticType(Kind.ANY, Container.ONE, Evidence.NONE);

    /** One value, as declared. */
    public static SemanticType declared(Kind kind) {
        return new SemanticType(kind, Container.ONE, Evidence.DECLARED);
    }

    /** The same value on other evidence. */
    public SemanticType on(Evidence other) {
        return new SemanticType(kind, container, other);
    }

    /** The same value in another container. */
    public SemanticType in(Container other) {
        return new SemanticType(kind, other, evidence);
    }

    /** Whether two types mean the same values, whatever they rest on. */
    public boolean sameValues(@Nullable SemanticType other) {
        return other != null && kind == other.kind && container == other.container;
    }
}
