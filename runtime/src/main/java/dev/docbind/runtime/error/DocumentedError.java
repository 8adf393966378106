package dev.docbind.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * An error that the documentation lists, as a constant. Every generated error enum implements this; its constant
 * {@code OTHER} stands for what the documentation does not list and has an empty code and line 0.
 *
 * <p>A generated enum has nothing but its constants: what the pages say of them is in the class {@code ErrorRows} of their client, which is
 * read when the first of them is asked. An enum that is written by hand gives its own answers.
 */
public interface DocumentedError {

    /**
     * The constant's name in Java.
     *
     * @return the name, such as {@code ACCESS_DENIED}
     */
    String name();

    /**
     * The code that the portal sends.
     *
     * @return the code as the page spells it; empty where the page documents an empty code
     */
    default String code() {
        return DocumentedRows.rowOf(this).code;
    }

    /**
     * The HTTP status that comes with the error.
     *
     * @return the status, or null where the page gives none
     */
    default @Nullable Integer status() {
        return DocumentedRows.rowOf(this).status;
    }

    /**
     * The text that the portal sends with the code.
     *
     * @return the text as the page spells it, or null where the page gives none
     */
    default @Nullable String message() {
        return DocumentedRows.rowOf(this).message;
    }

    /**
     * The code that the portal sends, where it is not what the page has in the place of the code.
     *
     * @return the code; null where the page does not say which it is, so that the message identifies the error
     */
    default @Nullable String sentCode() {
        DocumentedRow row = DocumentedRows.find(this);
        return row == null ? code() : row.sentCode;
    }

    /**
     * The text that the portal sends. Where the row has it in other words than {@link #message()}, it is from the place of the code,
     * or from an answer of the page, up to its colon. What is open in it is written as in messages of pages: {@code #} alone stands for
     * a number of the one case that the answer shows, {@code #FIELD#} for the name of a field.
     *
     * @return the text, or null where the page gives none
     */
    default @Nullable String sentMessage() {
        DocumentedRow row = DocumentedRows.find(this);
        return row == null ? message() : row.sentMessage;
    }

    /**
     * The page that documents the error.
     *
     * @return its path below the documentation's root, or null for {@code OTHER}
     */
    default @Nullable String page() {
        DocumentedRow row = DocumentedRows.find(this);
        return row == null ? null : row.page;
    }

    /**
     * The line of the page that documents the error. Lines are no part of the generated sources, which would change with them: they
     * are in the files {@code error-lines/lines.txt} beside the classes.
     *
     * @return the line, counted from 1; 0 for {@code OTHER}, and where that file is not on the class path
     */
    default int line() {
        return ErrorLines.lineOf(this);
    }
}
