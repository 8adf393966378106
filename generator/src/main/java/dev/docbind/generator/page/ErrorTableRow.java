package dev.docbind.generator.page;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an error table, read by its header.
 *
 * @param codes the literal codes of errors that have all else in common, {@code ""} for a documented empty one; none where the table
 *     has no code column
 * @param status the row's HTTP status, null where there is none or it is no number
 * @param message the text that the server sends, null where the table has no such column
 * @param description what explains the error, null where the table has no such column
 * @param field the field of a REST 3.0 validation row, null elsewhere
 * @param location the row
 */
public record ErrorTableRow(
        List<String> codes,
        @Nullable Integer status,
        @Nullable String message,
        @Nullable String description,
        @Nullable String field,
        SourceLocation location) {}
