package dev.docbind.bitrix24.workflow;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row.
 *
 * @param value text, a whole number, a point in time, or null
 */
record ListCell(@Nullable Object value) implements Comparable<ListCell> {

    /** As a portal sends it: numbers and times are text. */
    @Nullable
    String show() {
        if (value instanceof OffsetDateTime time) {
            return WireFormat.bitrix24().tree(time).text();
        }
        return value == null ? null : value.toString();
    }

    boolean isEmpty() {
        return value == null || value.equals("");
    }

    /** What a filter compares with, read as this cell's type; an empty cell takes it for text. */
    ListCell like(JsonValue operand) {
        if (value instanceof Long) {
            return new ListCell(operand.as(Long.class));
        }
        if (value instanceof OffsetDateTime) {
            return new ListCell(operand.as(OffsetDateTime.class));
        }
        return new ListCell(operand.as(String.class));
    }

    /** Empty cells come first; different types compare as text. */
    @Override
    public int compareTo(ListCell other) {
        if (isEmpty() || other.isEmpty()) {
            return Boolean.compare(other.isEmpty(), isEmpty());
        }
        if (value instanceof Long mine && other.value instanceof Long theirs) {
            return mine.compareTo(theirs);
        }
        if (value instanceof OffsetDateTime mine && other.value instanceof OffsetDateTime theirs) {
            return mine.toInstant().compareTo(theirs.toInstant());
        }
        return String.valueOf(show()).compareTo(String.valueOf(other.show()));
    }
}
