package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an error table.
 *
 * @param code the literal cell, {@code ""} for the documented empty code, null where the table has no code column
 * @param status the row's own HTTP status, null where it has none
 * @param message the text that the server sends, with the backticks of names inside; null where the page gives none
 * @param description what explains the error, as Markdown; null where the page gives nothing
 * @param field the field of a REST 3.0 validation row, null elsewhere
 * @param topics what the error is about, as far as its words say
 * @param sent what the server sends, where that is not what the row says
 * @param location the row
 */
public record ErrorRow(
        @Nullable String code,
        @Nullable Integer status,
        @Nullable String message,
        @Nullable String description,
        @Nullable String field,
        List<Topic> topics,
        Sent sent,
        SourceLocation location) {

    public ErrorRow {
        topics = List.copyOf(topics);
    }

    /** A row that says what the server sends. */
    public ErrorRow(
            @Nullable String code,
            @Nullable Integer status,
            @Nullable String message,
            @Nullable String description,
            @Nullable String field,
            List<Topic> topics,
            SourceLocation location) {
        this(code, status, message, description, field, topics, Sent.AS_WRITTEN, location);
    }

    /** The same row with another message. */
    public ErrorRow withMessage(String other) {
        return new ErrorRow(code, status, other, description, field, topics, sent, location);
    }

    /** The same row about these topics. */
    public ErrorRow about(List<Topic> other) {
        return new ErrorRow(code, status, message, description, field, other, sent, location);
    }

    /** The same row with what the server sends. */
    public ErrorRow with(Sent other) {
        return new ErrorRow(code, status, message, description, field, topics, other, location);
    }

    /** The code that the server sends, null where the page does not say which. */
    public @Nullable String sentCode() {
        return sent.code() != null ? sent.code() : sent.anyCode() ? null : code;
    }

    /** The text that the server sends, null where the page gives none. */
    public @Nullable String sentMessage() {
        return sent.message() != null ? sent.message() : message;
    }

    /**
     * What a server sends instead of what the row says.
     *
     * @param code the code that the page's answers show for the row, null where they show the row's own
     * @param anyCode whether what stands in the place of the code is none that a server sends
     * @param message the text that is sent where the row has it in other words: from the place of the code, or from an answer
     *     of the page, up to its colon; null elsewhere
     */
    public record Sent(
            @Nullable String code,
            boolean anyCode,
            @Nullable String message) {

        /** What the row says. */
        public static final Sent AS_WRITTEN = new Sent(null, false, null);
    }

    /** What an error is about, as far as the words of its row say. */
    public enum Topic {
        /** A value that is missing or empty. */
        MISSING_VALUE,
        /** Something that does not exist. */
        NOT_FOUND,
        /** A caller who is no administrator. */
        ADMINISTRATORS
    }
}
