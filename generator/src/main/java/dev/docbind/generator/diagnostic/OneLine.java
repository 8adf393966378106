package dev.docbind.generator.diagnostic;

/** Texts of pages in one line, which cannot end it, move the cursor of a terminal or change its colours. */
public final class OneLine {

    private OneLine() {}

    /** The text with a space in place of each character that cannot be printed. */
    public static String of(String text) {
        return text.chars().noneMatch(OneLine::isControl) ? text : printed(text);
    }

    private static String printed(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(character -> line.append(isControl(character) ? ' ' : (char) character));
        return line.toString();
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
