package dev.docbind.generator.snippet;

import java.util.ArrayList;
import java.util.List;

/** A change of a page as a part of a patch: one hunk with three lines around it. */
final class Patch {

    private static final int CONTEXT = 3;
    private static final String NO_END = "\\ No newline at end of file\n";

    private final StringBuilder patch = new StringBuilder();

    /** Adds the change of a page. */
    void add(String path, PageLines before, PageLines after) {
        add(path, lines(before.text()), lines(after.text()));
    }

    /** Lines as patches have them: a carriage return alone ends none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    private void add(String path, List<String> before, List<String> after) {
        int same = prefix(before, after);
        int tail = suffix(before, after, same);
        int begin = Math.max(0, same - CONTEXT);
        int endBefore = Math.min(before.size(), before.size() - tail + CONTEXT);
        int endAfter = Math.min(after.size(), after.size() - tail + CONTEXT);
        patch.append("diff --git a/").append(path).append(" b/").append(path).append('\n');
        patch.append("--- a/").append(path).append("\n+++ b/").append(path).append('\n');
        patch.append("@@ -").append(range(begin, endBefore)).append(" +").append(range(begin, endAfter));
        patch.append(" @@\n");
        append(' ', before.subList(begin, same));
        append('-', before.subList(same, before.size() - tail));
        append('+', after.subList(same, after.size() - tail));
        append(' ', before.subList(before.size() - tail, endBefore));
    }

    private static int prefix(List<String> before, List<String> after) {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int suffix(List<String> before, List<String> after, int prefix) {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) - prefix
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static String range(int begin, int end) {
        return (end == begin ? begin : begin + 1) + "," + (end - begin);
    }

    private void append(char mark, List<String> lines) {
        for (String line : lines) {
            patch.append(mark).append(line);
            if (!line.endsWith("\n")) {
                patch.append('\n').append(NO_END);
            }
        }
    }

    String text() {
        return patch.toString();
    }
}
