package dev.docbind.generator.yfm.table.internal;

import java.util.Arrays;

/** Finds where the code spans of a line end, all in one walk, so that lines of nothing but backticks stay cheap. */
final class CodeSpans {

    private static final CodeSpans NONE = new CodeSpans("", 0);

    private final String line;
    /** Where the runs of backticks begin, and behind what each of them leads. */
    private final int[] starts;

    private final int[] ends;

    private CodeSpans(String line, int runs) {
        this.line = line;
        this.starts = new int[runs];
        this.ends = new int[runs];
    }

    /** The code spans of a line. */
    static CodeSpans of(String line) {
        int runs = 0;
        int longest = 0;
        for (int start = line.indexOf('`'); start >= 0; runs++) {
            int end = endOfRun(line, start);
            longest = Math.max(longest, end - start);
            start = line.indexOf('`', end);
        }
        if (runs == 0) {
            return NONE;
        }
        CodeSpans spans = new CodeSpans(line, runs);
        spans.findRuns();
        spans.pairRuns(longest);
        return spans;
    }

    private void findRuns() {
        int start = line.indexOf('`');
        for (int run = 0; run < starts.length; run++) {
            starts[run] = start;
            ends[run] = endOfRun(line, start);
            start = line.indexOf('`', ends[run]);
        }
    }

    /** Walks back, so that each run meets the nearest later run of its own length. */
    private void pairRuns(int longest) {
        int[] nextEndByLength = new int[longest + 1];
        for (int run = starts.length - 1; run >= 0; run--) {
            int end = ends[run];
            int length = end - starts[run];
            if (nextEndByLength[length] > 0) {
                ends[run] = nextEndByLength[length];
            }
            nextEndByLength[length] = end;
        }
    }

    /** Behind the code span that opens at {@code start}; behind the run of backticks where nothing closes it. */
    int end(int start) {
        int run = Arrays.binarySearch(starts, start);
        return run >= 0 ? ends[run] : endOfRun(line, start);
    }

    private static int endOfRun(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
