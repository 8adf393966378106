package dev.docbind.generator.emit.java.javadoc;

import dev.docbind.generator.emit.java.code.JavaText;
import java.util.List;

/** Text of the documentation inside a Javadoc comment: it cannot end the comment, start a tag or be an escape. */
public final class JavadocText {

    private static final int WIDTH = 100;
    private static final String SPECIAL = "{}@\\&";

    /** What a line does not end after: the beginnings of tags stay in one piece with what follows. */
    private static final List<String> TAG_STARTS = List.of("<a", "{@code", "{@link", "{@linkplain");

    /** With what they end: most words end with something else. */
    private static final String LAST_OF_TAG_STARTS = "aekn";

    private JavadocText() {}

    /** The text with everything escaped that HTML, Javadoc or the compiler could take for more than text. */
    public static String escape(String text) {
        String visible = JavaText.visible(text);
        StringBuilder escaped = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            append(escaped, visible.charAt(i));
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '@', '*', '\\', '{', '}' ->
                escaped.append("&#").append((int) c).append(';');
            default -> escaped.append(c);
        }
    }

    /** The text in the font of code. */
    public static String code(String text) {
        if (JavaText.visible(text).isBlank()) {
            return "";
        }
        return isPlain(text) ? "{@code " + text.strip() + "}" : "<code>" + escape(text) + "</code>";
    }

    /** Lines in the font of code, as they are. */
    public static String lines(String text) {
        String ended = text.stripTrailing();
        if (JavaText.visible(ended).isBlank()) {
            return "";
        }
        return isPlain(ended) ? "<pre>{@code\n" + ended + "\n}</pre>" : "<pre>" + escape(ended) + "</pre>";
    }

    /** Whether a code tag takes the text as it is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '*' && text.startsWith("/", i + 1);
            if (SPECIAL.indexOf(c) >= 0 || end || (c == '<' && isTag(text, i))) {
                return false;
            }
        }
        return JavaText.visible(text).equals(text);
    }

    private static boolean isTag(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean named = (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
        return (named || "/!?".indexOf(next) >= 0) && (at == 0 || text.charAt(at - 1) != '.');
    }

    /** Breaks long lines between words; preformatted lines stay as they are. */
    static String wrap(String html, String indent) {
        StringBuilder lines = new StringBuilder(html.length() + html.length() / WIDTH * (indent.length() + 1));
        boolean preformatted = false;
        for (int from = 0, end; from <= html.length(); from = end + 1) {
            int newline = html.indexOf('\n', from);
            end = newline < 0 ? html.length() : newline;
            lines.append(from == 0 ? "" : "\n");
            preformatted |= html.startsWith("<pre>", from);
            if (preformatted) {
                lines.append(html, from, end);
            } else {
                String line = html.substring(from, end).strip();
                lines.append(from == 0 || line.isEmpty() ? "" : indent);
                broken(lines, line, indent);
            }
            preformatted &= !html.substring(from, end).endsWith("</pre>");
        }
        return lines.toString();
    }

    private static void broken(StringBuilder lines, String line, String indent) {
        int start = lines.length();
        for (int from = 0, end; from < line.length(); from = nextWord(line, end)) {
            end = endOfWord(line, from);
            int length = lines.length() - start;
            if (length > 0 && length + 1 + end - from > WIDTH && !isTagAlone(lines, start)) {
                lines.append('\n').append(indent);
                start = lines.length();
            } else if (length > 0) {
                lines.append(' ');
            }
            lines.append(line, from, end);
        }
    }

    /** Whether the line that begins there is a block tag without anything yet. */
    private static boolean isTagAlone(StringBuilder lines, int start) {
        return lines.charAt(start) == '@' && lines.indexOf(" ", start) < 0;
    }

    private static int nextWord(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String line, int from) {
        int at = from;
        while (at < line.length()
                && (!isBlank(line.charAt(at)) || (line.charAt(at) == ' ' && endsTagStart(line, at)))) {
            at++;
        }
        return at;
    }

    private static boolean endsTagStart(String line, int end) {
        if (end == 0 || LAST_OF_TAG_STARTS.indexOf(line.charAt(end - 1)) < 0) {
            return false;
        }
        for (String tag : TAG_STARTS) {
            if (line.startsWith(tag, end - tag.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
