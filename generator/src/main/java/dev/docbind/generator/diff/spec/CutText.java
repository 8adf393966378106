package dev.docbind.generator.diff.spec;

/** Texts of pages as messages show them: in one line, and cut where they are long. */
final class CutText {

    private static final int LONGEST = 100;

    /** How much at least is shown of what two texts have alike, and of what they have not. */
    private static final int AROUND = 20;

    private static final String CUT = "…";

    private CutText() {}

    /** The beginning of a text. */
    static String of(String text) {
        return from(line(text), 0);
    }

    /** The part of a text in which it differs from another one. */
    static String beside(String text, String other) {
        String line = line(text);
        int alike = alike(line, line(other));
        return from(line, alike <= LONGEST - AROUND ? 0 : line.lastIndexOf(' ', alike - AROUND) + 1);
    }

    private static int alike(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String from(String line, int begin) {
        String rest = line.substring(begin);
        return (begin == 0 ? "" : CUT) + (rest.length() <= LONGEST ? rest : rest.substring(0, LONGEST) + CUT);
    }
}
