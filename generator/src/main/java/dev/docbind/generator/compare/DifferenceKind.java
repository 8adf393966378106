package dev.docbind.generator.compare;

import java.util.Locale;

/** Where two documentations of one API differ, in the order of the list. */
public enum DifferenceKind {
    /** Only one of them has the method. */
    METHOD(true),
    /** The spelling of the method's name. */
    METHOD_NAME(true),
    /** Whether it is deprecated. */
    DEPRECATED(true),
    /** The scopes. */
    SCOPE(true),
    /** A parameter that only one of them has, or that is spelled in two ways. */
    PARAMETER(true),
    /** The type words of a parameter. */
    PARAMETER_TYPE(true),
    /** The star of a required parameter. */
    PARAMETER_STAR(true),
    /** The list of a parameter's values. */
    PARAMETER_VALUES(true),
    /** A field of the answer that only one of them has, or that is spelled in two ways. */
    ANSWER(true),
    /** The type words of a field of the answer. */
    ANSWER_TYPE(true),
    /** The list of the values of a field of the answer. */
    ANSWER_VALUES(true),
    /** A code of an error, or a row without one. */
    ERROR_CODE(true),
    /** The HTTP status of an error. */
    ERROR_STATUS(true),
    /** The methods that the page's requests call. */
    EXAMPLE_REQUEST(false),
    /** Which answers the page shows, by kind and status. */
    EXAMPLE_ANSWER(false),
    /** A key that only the examples have. */
    EXAMPLE_KEY(false),
    /** Whether the method only reads, as its page is understood. */
    EFFECT(false),
    /** Whether administrators alone may call it, as its page is understood. */
    ACCESS(false),
    /** How it gives its entries page by page, as its page is understood. */
    PAGINATION(false),
    /** Whether a request is refused without a parameter, as its star is understood. */
    ENFORCED(false),
    /** The default of a field, which may be prose. */
    DEFAULT(false),
    /** What equal type words are taken for, which examples and texts decide. */
    MEANING(false),
    /** What an error is about, as its words are understood. */
    ERROR_TOPIC(false);

    private final boolean onTheWire;

    DifferenceKind(boolean onTheWire) {
        this.onTheWire = onTheWire;
    }

    /** Whether it is a fact that a portal knows, so that one of the two is wrong. All others are about examples and texts. */
    public boolean isOnTheWire() {
        return onTheWire;
    }

    /** The word that stands in printed differences. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
