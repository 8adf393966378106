package dev.docbind.generator.snippet;

import java.util.List;

/** A change of a page as a part of a patch: one hunk with three lines around it. */
final class Patch {

    private static final int CONTEXT = 3;
    private static final String NO_END = "\\ No newline at end of file\n";

    private final StringBuilder patch = new StringBuilder();

    /** Adds the change of a page. */
    void add(String path, PageLines before, PageLines after) {
        int same = prefix(before.lines(), after.lines());
        int tail = suffix(before.lines(), after.lines(), same);
        int begin = Math.max(0, same - CONTEXT);
        int endBefore = Math.min(before.size(), before.size() - tail + CONTEXT);
        int endAfter = Math.min(after.size(), after.size() - tail + CONTEXT);
        patch.append("diff --git a/").append(path).append(" b/").append(path).append('\n');
        patch.append("--- a/").append(path).append("\n+++ b/").append(path).append('\n');
        patch.append("@@ -").append(range(begin, endBefore)).append(" +").append(range(begin, endAfter));
        patch.append(" @@\n");
        append(' ', before.lines().subList(begin, same));
        append('-', before.lines().subList(same, before.size() - tail));
        append('+', after.lines().subList(same, after.size() - tail));
        append(' ', before.lines().subList(before.size() - tail, endBefore));
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
