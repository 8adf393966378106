package dev.docbind.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text of the documentation inside a Javadoc comment: it cannot end the comment, start a tag or be an escape. */
final class JavadocText {

    private static final int WIDTH = 100;
    private static final Pattern SPECIAL = Pattern.compile("[{}@\\\\&]|\\*/|(?<!\\.)<[A-Za-z/!?]");
    private static final char GLUE = '\u0001';
    private static final Pattern TAG_START = Pattern.compile("(<a|\\{@(?:code|link)) ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private JavadocText() {}

    /** The text with everything escaped that HTML, Javadoc or the compiler could take for more than text. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        JavaText.visible(text).chars().forEach(c -> append(escaped, (char) c));
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
    static String code(String text) {
        if (text.isBlank()) {
            return "";
        }
        return isPlain(text) ? "{@code " + text.strip() + "}" : "<code>" + escape(text) + "</code>";
    }

    /** Lines in the font of code, as they are. */
    static String lines(String text) {
        String ended = text.stripTrailing();
        return isPlain(ended) ? "<pre>{@code\n" + ended + "\n}</pre>" : "<pre>" + escape(ended) + "</pre>";
    }

    /** Whether a code tag takes the text as it is. */
    private static boolean isPlain(String text) {
        return !SPECIAL.matcher(text).find() && JavaText.visible(text).equals(text);
    }

    /** Breaks long lines between words; preformatted lines stay as they are. */
    static String wrap(String html, String indent) {
        List<String> lines = new ArrayList<>();
        boolean preformatted = false;
        for (String line : html.split("\n", -1)) {
            preformatted |= line.startsWith("<pre>");
            if (preformatted) {
                lines.add(line);
            } else {
                lines.addAll(broken(line, lines.isEmpty() ? "" : indent, indent));
            }
            preformatted &= !line.endsWith("</pre>");
        }
        return String.join("\n", lines);
    }

    /** The text with the beginnings of tags in one piece. */
    private static String glued(String line) {
        boolean tags = line.contains("<a ") || line.contains("{@");
        return tags ? TAG_START.matcher(line).replaceAll("$1" + GLUE) : line;
    }

    private static List<String> broken(String line, String first, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String part : BLANKS.split(glued(line.strip()), -1)) {
            String word = part.replace(GLUE, ' ');
            boolean tagAlone = !current.isEmpty() && current.charAt(0) == '@' && current.indexOf(" ") < 0;
            if (!current.isEmpty() && !tagAlone && current.length() + 1 + word.length() > WIDTH) {
                lines.add((lines.isEmpty() ? first : indent) + current);
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.isEmpty() ? "" : (lines.isEmpty() ? first : indent) + current);
        return lines;
    }
}
