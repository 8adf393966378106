package dev.docbind.generator;

/**
 * A method that is not emitted, or a page that could not be read and might have had one.
 *
 * @param page its page
 * @param method its name; empty where the page does not tell it
 * @param reason why
 */
public record LeftOutMethod(String page, String method, String reason) {

    /** The reason of a method that was not asked for. */
    static final String NOT_SELECTED = "not selected";

    /** Whether the method was asked for, so that its absence is a loss. */
    public boolean wanted() {
        return !reason.equals(NOT_SELECTED);
    }
}
