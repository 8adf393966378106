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
 * @param location the row
 */
public record ErrorRow(
        @Nullable String code,
        @Nullable Integer status,
        @Nullable String message,
        @Nullable String description,
        @Nullable String field,
        List<ErrorTopic> topics,
        SourceLocation location) {

    public ErrorRow {
        topics = List.copyOf(topics);
    }

    /** The same row with another message. */
    public ErrorRow withMessage(String other) {
        return new ErrorRow(code, status, other, description, field, topics, location);
    }

    /** The same row about these topics. */
    public ErrorRow about(List<ErrorTopic> other) {
        return new ErrorRow(code, status, message, description, field, other, location);
    }
}
