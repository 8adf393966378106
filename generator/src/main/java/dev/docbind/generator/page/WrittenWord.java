package dev.docbind.generator.page;

import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is written in Markdown, where a backslash may stand before any of its characters.
 *
 * @param start its first character
 * @param end behind its last character
 */
record WrittenWord(int start, int end) {

    /** The first place at or behind {@code from} where the word stands by itself; null where there is none. */
    static @Nullable WrittenWord find(String word, String markdown, int from) {
        for (int start = from; !word.isEmpty() && start < markdown.length(); start++) {
            int end = end(word, markdown, start);
            if (end >= 0 && !continues(markdown, start - 1) && !continues(markdown, end)) {
                return new WrittenWord(start, end);
            }
        }
        return null;
    }

    /** Behind the word that begins at {@code start}, negative where another one does. */
    private static int end(String word, String markdown, int start) {
        int at = start;
        for (int index = 0; index < word.length(); index++) {
            boolean escaped = index > 0 && at < markdown.length() && markdown.charAt(at) == '\\';
            at += escaped && word.charAt(index) != '\\' ? 1 : 0;
            if (at >= markdown.length() || markdown.charAt(at) != word.charAt(index)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean continues(String markdown, int index) {
        return index >= 0
                && index < markdown.length()
                && (Character.isLetterOrDigit(markdown.charAt(index)) || markdown.charAt(index) == '_');
    }

    /** Its place in the paragraph whose text it was found in. */
    SourceLocation in(Element.Paragraph paragraph) {
        String before = paragraph.text().markdown().substring(0, start);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return line < paragraph.lines().size()
                ? paragraph.lines().get(line).right(start - before.lastIndexOf('\n') - 1)
                : paragraph.location();
    }
}
