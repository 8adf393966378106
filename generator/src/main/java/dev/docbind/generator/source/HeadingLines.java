package dev.docbind.generator.source;

/**
 * The lines of a text that begin with {@code #}: headings, and what looks like one in code. It is asked of the texts of all pages, so
 * it gives places and copies nothing.
 */
public final class HeadingLines {

    private static final String AT_LINE = "\n#";

    private final String text;
    private int start = -1;
    private int end;

    /** The lines of a text, before the first one. */
    public HeadingLines(String text) {
        this.text = text;
    }

    /** Goes on to the next line; false where there is none. */
    public boolean next() {
        boolean first = start < 0;
        start = first && text.startsWith("#") ? 0 : text.indexOf(AT_LINE, end) + 1;
        if (start == 0 && !first) {
            return false;
        }
        int lineEnd = text.indexOf('\n', start);
        end = lineEnd < 0 ? text.length() : lineEnd;
        return text.startsWith("#", start);
    }

    /** Where the line begins, at its {@code #}. */
    public int start() {
        return start;
    }

    /** Where it ends, without the line feed. */
    public int end() {
        return end;
    }
}
