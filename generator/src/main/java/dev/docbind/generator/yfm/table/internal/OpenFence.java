package dev.docbind.generator.yfm.table.internal;

import org.jspecify.annotations.Nullable;

/**
 * A fence inside a table whose end is still to come.
 *
 * @param mark backtick or tilde
 * @param length how many of them open it
 */
record OpenFence(char mark, int length) {

    /** The fence that opens at {@code index}, null where none does. */
    static @Nullable OpenFence at(String line, int index) {
        char mark = line.charAt(index);
        if (mark != '`' && mark != '~') {
            return null;
        }
        int end = endOfRun(line, index, mark);
        boolean isCodeSpan = mark == '`' && line.indexOf('`', end) >= 0;
        return end - index < 3 || isCodeSpan ? null : new OpenFence(mark, end - index);
    }

    /** Behind the closing fence, -1 where the line does not close it. A separator may follow the fence on its line. */
    int closingEnd(String line) {
        int index = 0;
        while (index < line.length() && Character.isWhitespace(line.charAt(index))) {
            index++;
        }
        int end = endOfRun(line, index, mark);
        if (end - index < length) {
            return -1;
        }
        String rest = line.substring(end).strip();
        return rest.isEmpty() || rest.charAt(0) == '|' ? end : -1;
    }

    private static int endOfRun(String line, int index, char mark) {
        int end = index;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        return end;
    }
}
