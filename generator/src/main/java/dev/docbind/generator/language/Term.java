package dev.docbind.generator.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the words and phrases of a language are about: the names that each language's file uses, in lower case with hyphens. */
public enum Term {
    /** Between two alternatives. */
    OR(true),
    /** Between the last two of several. */
    AND(true),
    /** In the line above a list of values. */
    VALUES_LISTED,
    /** Before values that a sentence names one after the other. */
    VALUES_ANNOUNCED,
    /** Begins "values of" somebody else's key. */
    VALUES_OF,
    /** Between that and the key. */
    OF,
    /** In a text that speaks of the keys of an object. */
    KEYS_MEANT,
    /** Says that values follow, not keys. */
    TAKES_VALUES,
    /** Says that keys follow. */
    KEYS_FOLLOW,
    /** Says that the parts of a format follow, which are no values. */
    FORMATS_OF,
    /** Ends a line that an explanation or examples follow. */
    EXPLAINED,
    /** Is the line above what is taken by default. */
    DEFAULTS_FOLLOW,
    /** Beside a name whose structure follows. */
    STRUCTURE,
    /** Is the sentence above examples of names, or begins one above examples of something else. */
    EXAMPLES_FOLLOW,
    /** Says that some values follow, and not all. */
    SOME_VALUES,
    /** Says that fields follow beside others that are not named. */
    MORE_FIELDS,
    /** Says that fields follow, and no values. */
    FIELDS_FOLLOW,
    /** Says that what follows cannot be used. */
    NOT_POSSIBLE,
    /** Says that a field holds several values. */
    MULTIPLE,
    /** Begins the description of a list of identifiers that are numbers, such as those of users. */
    LIST_OF_NUMBERS,
    /** Begins the description of a list of texts. */
    LIST_OF_TEXTS,
    /** Begins the description of a list. */
    LIST_OF,
    /** Before things that are counted. */
    COUNT_OF,
    /** Speaks of entries that are put together by the values of fields. */
    GROUPING,
    /** Is the text that means that there is no value. */
    EMPTY_TEXT,
    /** Heads the column of a table of values. */
    VALUE_HEADER(true),
    /** The name of a file. */
    FILE_NAME,
    /** The array that a file travels in. */
    FILE_ARRAY,
    /** Speaks of fetching a file. */
    DOWNLOAD,
    /** Speaks of each item of an array. */
    EACH_ITEM,
    /** Begins a choice of required parameters. */
    ONE_OF,
    /** An object whose values are each described. */
    OBJECT_EACH,
    /** An object whose values are objects of one kind, under keys of their own. */
    OBJECT_MAP,
    /** Says that the keys of an object are the caller's own. */
    OPEN_KEYS,
    /** A key of such an object. */
    KEY,
    /** Says that a key is that of something else. */
    MUST_MATCH,
    /** A value of such an object. */
    VALUE,
    /** Between the key and what it is. */
    IS,
    /** Begins a default. */
    DEFAULT,
    /** May follow. */
    DEFAULT_IS,
    /** May follow that. */
    DEFAULT_VALUE,
    /** May follow that, too. */
    DEFAULT_EQUALS,
    /** Begins a line that gives a value as an example. */
    EXAMPLE_GIVEN,
    /** Follows a default. */
    USED_BY_DEFAULT,
    /** Says that a request lacks the field. */
    NOT_GIVEN,
    /** Follows the value that is taken then. */
    IS_TAKEN,
    /** Ends the text of the value that is the default. */
    DEFAULT_AT_VALUE,
    /** Begins the line after a list that says which of the values is the default. */
    DEFAULT_AFTER_VALUES,
    /** Begins the description of a boolean. */
    FLAG,
    /** Before the one value that switches something on. */
    YES_GIVEN,
    /** Says that all other values switch it off. */
    OTHERWISE_OFF,
    /** Begins the text of the one of two values that stands for no. */
    DENIED,
    /** Begins a description that is a question. */
    QUESTION,
    /** Begins the description of an array or object. */
    HOLDS_MANY,
    /** Any word of a heading that names no field. */
    HEADING_FILLER(true),
    /** Beside the name of a field at the end of a heading that says more. */
    HEADING_STRUCTURE(true),
    /** Begins a heading above values. */
    VALUES_HEADING,
    /** Stands before the name of a parameter that has the same fields. */
    SAME_AS,
    /** Says on which condition a parameter is not required. */
    NOT_ALWAYS_REQUIRED,
    /** Before the name of a field that a request may have the described one for. */
    REPLACES,
    /** Says that a parameter is required. */
    REQUIRED,
    /** Begins the condition on which it is. */
    CONDITION,
    /** Heads the column of names of a field table. */
    NAME_HEADER(true),
    /** Heads that column only together with the word for types: alone it heads lists of values. */
    NAME_HEADER_BESIDE_TYPE(true),
    /** Heads the column of types, or stands second in the header of names. */
    TYPE_HEADER(true),
    /** Heads the column of descriptions. */
    DESCRIPTION_HEADER(true),
    /** A word of a header of an error table. */
    ERROR_MENTIONED(true),
    /** Heads the column of error codes. */
    CODE_HEADER(true),
    /** Heads a column of error codes with what the server sends below each. */
    CODE_AND_MESSAGE_HEADER(true),
    /** Heads the column of what the server sends. */
    MESSAGE_HEADER(true),
    /** Heads the column of HTTP statuses. */
    STATUS_HEADER(true),
    /** Heads the column of the fields that an error is about. */
    FIELD_HEADER(true),
    /** Heads the column of what explains an error. */
    EXPLANATION_HEADER(true),
    /** Stands where the server sends no code. */
    NO_CODE(true),
    /** The letter that stands, three times, for a part of a name. */
    PLACEHOLDER(true),
    /** The heading above further parameters. */
    MORE_PARAMETERS_SECTION,
    /** The heading above the parameters. */
    PARAMETERS_SECTION,
    /** A heading above the parameters, where no other is: it names what they are of. */
    PARAMETERS_OF_SECTION,
    /** The heading above the requests. */
    EXAMPLES_SECTION,
    /** The heading above the answer. */
    RESPONSE_SECTION,
    /** The heading above what is returned. */
    RETURNED_SECTION,
    /** The heading above the errors. */
    ERRORS_SECTION,
    /** The heading above the codes of errors. */
    ERROR_CODES_SECTION,
    /** The heading above links to other pages. */
    FURTHER_SECTION,
    /** The label of the scopes. */
    SCOPE_LABEL,
    /** The label of who may call the method. */
    ACCESS_LABEL,
    /** The label of who may subscribe to an event. */
    SUBSCRIPTION_LABEL,
    /** Administrators, among those who may call the method. */
    ADMINISTRATOR,
    /** Users of any kind. */
    ANY_USER,
    /** In an error about a value that is missing or empty. */
    MISSING_VALUE,
    /** In such an error, says that the value is there in another form, or that what is missing is no value but a permission. */
    MISSING_OTHER,
    /** In an error about something that does not exist. */
    NOT_FOUND,
    /** In an error about a caller who may not do that. */
    ACCESS_DENIED,
    /** The scope that every method may have, called basic in the API. */
    BASIC_SCOPE(true),
    /** In the title of a deprecated method, or of a note that says so. */
    DEPRECATED,
    /** In the title of a page about an event. */
    EVENT,
    /** The label of a code above a table of errors. */
    ERROR_CODE_LABEL,
    /** Follows "HTTP" in the label of a status. */
    HTTP_STATUS_LABEL,
    /** In a text about the order of parameters. */
    ORDER,
    /** What such a text orders. */
    ORDERED,
    /** Says that the order has to be kept. */
    DEMANDED,
    /** Says that the answer is a file. */
    ANSWERS_WITH_FILE,
    /** Stands before a verb and denies it. */
    NOT,
    /** Begins the title of a method that reads. */
    READ_TITLE,
    /** In the title, says that a method changes something: at its beginning, or after "or". */
    CHANGE_TITLE,
    /** In the description, says that a method reads. */
    READS,
    /** In the description, says that a method changes something. */
    CHANGES,
    /** In the description of a parameter, says that the method changes something where the parameter asks for it. */
    CHANGES_BY_PARAMETER,
    /** Follows the number of entries on a page of a list. */
    ENTRIES,
    /** Speaks of the pages of a list. */
    PAGES,
    /** Ends a summary whose list or example is left out. */
    ANNOUNCEMENT,
    /** Says of a field that the portal alone sets it. */
    READ_ONLY,
    /** Begins the text of an array that is an object. */
    IS_OBJECT,
    /** The values of an object, where they are texts. */
    TEXT_VALUE,
    /** Ends such a summary after the word for an array or object. */
    FORMAT,
    /** Is no summary at all. */
    ARRAY_OR_OBJECT;

    private static final Map<String, Term> BY_KEY = new HashMap<>();

    static {
        for (Term term : values()) {
            BY_KEY.put(term.key(), term);
        }
    }

    private final boolean plain;

    Term() {
        this(false);
    }

    Term(boolean plain) {
        this.plain = plain;
    }

    /** Whether its wordings are plain words that are compared as a whole. */
    boolean isPlain() {
        return plain;
    }

    /** Its name in a file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The term of a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Term of(String key) {
        Term term = BY_KEY.get(key);
        if (term == null) {
            throw new IllegalArgumentException("no term is called \"" + key + "\"");
        }
        return term;
    }
}
