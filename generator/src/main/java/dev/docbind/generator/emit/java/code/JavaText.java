package dev.docbind.generator.emit.java.code;

/**
 * Text of the documentation inside Java. It becomes a string literal that no character can end, or text without the
 * characters that nobody sees.
 */
public final class JavaText {

    /** A constant may have 65,535 bytes, and a character may take three of them. */
    private static final int LONGEST = 20_000;

    private JavaText() {}

    /** A string literal, with its quotes. Text over 20,000 characters is shortened. */
    public static String literal(String text) {
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        StringBuilder literal = new StringBuilder(kept.length() + 2).append('"');
        for (int i = 0; i < kept.length(); i++) {
            append(literal, kept, i);
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isUnseen(text, at)) {
                    literal.append("\\u%04x".formatted((int) c));
                } else {
                    literal.append(c);
                }
            }
        }
    }

    /** The text without characters that cannot be seen or that change the direction of what is; lines are kept. */
    public static String visible(String text) {
        int unseen = 0;
        while (unseen < text.length() && (text.charAt(unseen) == '\n' || !isUnseen(text, unseen))) {
            unseen++;
        }
        return unseen == text.length() ? text : withoutUnseen(text);
    }

    private static String withoutUnseen(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || !isUnseen(text, i)) {
                visible.append(c);
            } else if (Character.isWhitespace(c)) {
                visible.append(c == '\r' ? "" : " ");
            }
        }
        return visible.toString();
    }

    private static boolean isUnseen(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return c < ' ';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(at + 1))
                    || isUnseen(text.codePointAt(at));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)) || isUnseen(text.codePointAt(at - 1));
        }
        return isUnseen((int) c);
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
