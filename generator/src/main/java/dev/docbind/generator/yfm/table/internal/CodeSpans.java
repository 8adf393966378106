package dev.docbind.generator.yfm.table.internal;

import java.util.HashMap;
import java.util.Map;

/** Finds where the code spans of a line end, each in constant time, so that lines of nothing but backticks stay cheap. */
final class CodeSpans {

    private final String line;
    private final Map<Integer, Integer> endByStart = new HashMap<>();

    private CodeSpans(String line) {
        this.line = line;
    }

    /** The code spans of a line. */
    static CodeSpans of(String line) {
        CodeSpans spans = new CodeSpans(line);
        if (line.indexOf('`') >= 0) {
            spans.pairRuns();
        }
        return spans;
    }

    /** Walks back, so that each run meets the nearest later run of its own length. */
    private void pairRuns() {
        Map<Integer, Integer> nextEndByLength = new HashMap<>();
        int end = line.length();
        while (end > 0) {
            if (line.charAt(end - 1) != '`') {
                end--;
                continue;
            }
            int start = end;
            while (start > 0 && line.charAt(start - 1) == '`') {
                start--;
            }
            Integer closing = nextEndByLength.put(end - start, end);
            endByStart.put(start, closing == null ? end : closing);
            end = start;
        }
    }

    /** Behind the code span that opens at {@code start}; behind the run of backticks where nothing closes it. */
    int end(int start) {
        Integer end = endByStart.get(start);
        if (end != null) {
            return end;
        }
        int index = start;
        while (index < line.length() && line.charAt(index) == '`') {
            index++;
        }
        return index;
    }
}
