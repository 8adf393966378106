package dev.docbind.generator.language;

import java.util.Map;

/** Words in which a Latin letter was typed for one of another script that looks the same. */
public final class MixedScript {

    /** The last of the characters among which every letter is Latin. */
    private static final int LATIN = 0xff;

    private static final Map<Integer, String> ALIKE = Vocabulary.installed().letters(LetterUse.ALIKE);

    private MixedScript() {}

    /** The text in lower case, with such words in one script. A word that has other Latin letters, too, stays as it is. */
    public static String mended(String text) {
        if (text.chars().noneMatch(c -> c > LATIN) || text.chars().noneMatch(MixedScript::isAlike)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !Character.isLetter(text.charAt(end))) {
                mend(mended, start, end);
                start = end + 1;
            }
        }
        return mended.toString();
    }

    private static void mend(StringBuilder text, int start, int end) {
        boolean other = false;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            if (letter <= LATIN && !isAlike(letter)) {
                return;
            }
            other |= letter > LATIN;
        }
        for (int at = start; other && at < end; at++) {
            String alike = ALIKE.get((int) text.charAt(at));
            if (alike != null) {
                text.replace(at, at + 1, alike);
            }
        }
    }

    private static boolean isAlike(int letter) {
        return letter <= LATIN && ALIKE.containsKey(letter);
    }
}
