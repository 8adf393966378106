package dev.docbind.generator.yfm.table.internal;

import org.commonmark.node.SourceSpan;

/**
 * A line of a table without the indentation of what the table stands in.
 *
 * @param text the line
 * @param start the place of its first character
 */
record PlacedLine(String text, SourceSpan start) {

    /** The part of {@code line} from {@code index} on. */
    static PlacedLine of(CharSequence line, SourceSpan span, int index) {
        return new PlacedLine(line.subSequence(index, line.length()).toString(), span.subSpan(index, index));
    }

    /** The place of the characters from {@code from} to {@code to}. */
    SourceSpan span(int from, int to) {
        return SourceSpan.of(
                start.getLineIndex(), start.getColumnIndex() + from, start.getInputIndex() + from, to - from);
    }
}
