package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several codes at the beginning of one bullet, of which its text says the same: "{@code `a`, `b` and `c` — text}". */
final class JoinedKeys {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    /** At most 64: each has the whole text, and a longer list is none of keys. */
    private static final Pattern SEVERAL = Pattern.compile("`[^`]+`(?:(?:\\s*[,/]|\\s+(?:"
            + Vocabulary.installed().regex(Term.AND) + "|"
            + Vocabulary.installed().regex(Term.OR)
            + ")\\s)\\s*`[^`]+`){1,63}+");

    private JoinedKeys() {}

    /** The part of the bullet that such codes take, empty where it begins with fewer than two. */
    static String of(String bullet) {
        if (!bullet.startsWith("`")) {
            return "";
        }
        Matcher several = SEVERAL.matcher(bullet);
        return several.lookingAt() ? several.group() : "";
    }

    /** The codes of such a part. */
    static List<String> codes(String part) {
        return CODE.matcher(part).results().map(code -> code.group(1).strip()).toList();
    }
}
