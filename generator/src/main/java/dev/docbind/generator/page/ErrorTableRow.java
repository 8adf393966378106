package dev.docbind.generator.page;

import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A row of an error table, read by its header; one entry for each code of a cell.
 *
 * @param code the literal code, {@code ""} for a documented empty one, null where the table has no code column
 * @param status the row's HTTP status, null where there is none or it is no number
 * @param message the text that the server sends, null where the table has no such column
 * @param description what explains the error, null where the table has no such column
 * @param field the field of a REST 3.0 validation row, null elsewhere
 * @param location the row
 */
public record ErrorTableRow(
        @Nullable String code,
        @Nullable Integer status,
        @Nullable String message,
        @Nullable String description,
        @Nullable String field,
        SourceLocation location) {}
