package dev.docbind.runtime.internal;

/** A file in a request. Its content can be put into its place later, so that it is not in memory. */
public interface SentFile {

    /** What stands in the place of a content that is put there later; all other text has it as an escape. */
    String LATER = "\0";

    /**
     * The file's name.
     *
     * @return the name
     */
    String name();

    /**
     * The file's content.
     *
     * @return the content in Base64, read into memory
     */
    String asBase64();

    /**
     * Whether the content is sent without the name.
     *
     * @return true for the content alone, false for an array of both
     */
    boolean isAlone();

    /**
     * Whether the content is elsewhere.
     *
     * @return false where it is in memory anyway
     */
    boolean isElsewhere();
}
