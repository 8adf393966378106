package dev.docbind.generator.diff;

import java.util.Locale;

/** The kinds of changes, in the order of their page, {@code docs/diff.md}. */
public enum DiffRule {
    /** The documentation has no such method any more. */
    METHOD_REMOVED,
    /** The documentation has a method that it had not. */
    METHOD_ADDED,
    /** The method goes by another name. */
    METHOD_RENAMED,
    /** The method is spelled in another case. */
    METHOD_RESPELLED,
    /** The method is deprecated now. */
    METHOD_DEPRECATED,
    /** The method is no longer deprecated. */
    METHOD_REINSTATED,
    /** The forms of its call are others. */
    CALL_CHANGED,
    /** Whether it only reads is understood in another way, which decides what is repeated. */
    EFFECT_CHANGED,
    /** It gives its entries page by page in another way. */
    PAGING_CHANGED,
    /** Its parameters are sent in another form: by position, in an order. */
    FORM_CHANGED,
    /** A call returns another type. */
    RESULT_CHANGED,
    /** A parameter is gone. */
    PARAMETER_REMOVED,
    /** A parameter is new. */
    PARAMETER_ADDED,
    /** A parameter has another type in Java. */
    PARAMETER_TYPE_CHANGED,
    /** A parameter goes by another name. */
    PARAMETER_RENAMED,
    /** A parameter is spelled otherwise. */
    PARAMETER_RESPELLED,
    /** A request is refused without it now. */
    PARAMETER_REQUIRED,
    /** A request may be sent without it now. */
    PARAMETER_OPTIONAL,
    /** A parameter of the same type is written in another way. */
    PARAMETER_READING_CHANGED,
    /** A field of an answer is gone. */
    ANSWER_REMOVED,
    /** A field of an answer is new. */
    ANSWER_ADDED,
    /** A field of an answer has another type in Java. */
    ANSWER_TYPE_CHANGED,
    /** A field of an answer goes by another name. */
    ANSWER_RENAMED,
    /** A field of an answer is spelled otherwise. */
    ANSWER_RESPELLED,
    /** A field of an answer of the same type is read in another way. */
    ANSWER_READING_CHANGED,
    /** A field of a type that methods share is gone. */
    FIELD_REMOVED,
    /** A field of a type that methods share is new. */
    FIELD_ADDED,
    /** A field of a type that methods share has another type in Java. */
    FIELD_TYPE_CHANGED,
    /** A field of a type that methods share goes by another name. */
    FIELD_RENAMED,
    /** A field of a type that methods share is spelled otherwise. */
    FIELD_RESPELLED,
    /** A field of a type that methods share is written or read in another way. */
    FIELD_READING_CHANGED,
    /** A value of a closed list, or the name of a field, has no constant any more. */
    VALUE_REMOVED,
    /** A value of a closed list, or the name of a field, has a constant that it had not. */
    VALUE_ADDED,
    /** A constant has another type, or stands for another value. */
    VALUE_RESPELLED,
    /** An error has no constant any more. */
    ERROR_REMOVED,
    /** An error has a constant that it had not. */
    ERROR_ADDED,
    /** An error has another HTTP status. */
    ERROR_STATUS_CHANGED,
    /** An error is recognized by another code or message. */
    ERROR_SENT_CHANGED,
    /** The documentation has no such event any more. */
    EVENT_REMOVED,
    /** The documentation has an event that it had not. */
    EVENT_ADDED,
    /** The documentation has no such placement any more. */
    PLACEMENT_REMOVED,
    /** The documentation has a placement that it had not. */
    PLACEMENT_ADDED,
    /** A class of the client is gone, or has another name. */
    TYPE_REMOVED,
    /** A class of the client is new. */
    TYPE_ADDED,
    /** A class of the client changed in a way that no other rule names. */
    JAVA_CHANGED,
    /** Only the wording of the pages is another. */
    WORDING_CHANGED;

    /** The name that stands in reports and is taken by options, such as {@code method-removed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
