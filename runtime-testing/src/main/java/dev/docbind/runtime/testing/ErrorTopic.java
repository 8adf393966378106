package dev.docbind.runtime.testing;

import java.util.Locale;

/** What an error is about, as the specification says. */
enum ErrorTopic {
    /** A value that is missing or empty. */
    MISSING_VALUE,
    /** Something that does not exist. */
    NOT_FOUND,
    /** A caller who is no administrator. */
    ADMINISTRATORS;

    /** Its name in the specification. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
