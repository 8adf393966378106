package dev.docbind.generator.resolve.intro;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.page.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of scopes in a scope line. */
final class ScopeWords {

    private static final String BASIC = "basic";
    private static final Set<String> CALLED_BASIC = Vocabulary.installed().words(Term.BASIC_SCOPE);
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]*+(?:\\.[a-z0-9_]++)*+");

    private ScopeWords() {}

    /** The identifiers of a line, remarks in brackets dropped. */
    static List<String> identifiers(String line) {
        String text = REMARK.matcher(RichText.withoutLinks(line)).replaceAll(" ");
        List<String> found = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            // A name with a capital letter is an argument's, whose value is the scope.
            if (code.group(1).equals(code.group(1).toLowerCase(Locale.ROOT))) {
                add(found, code.group(1));
            }
        }
        if (found.isEmpty()) {
            add(found, text.replace("`", " "));
        }
        return found;
    }

    private static void add(List<String> found, String list) {
        for (String part : list.split("[,;|]", -1)) {
            String word = part.strip().toLowerCase(Locale.ROOT);
            String identifier = CALLED_BASIC.contains(word) ? BASIC : word;
            if (IDENTIFIER.matcher(identifier).matches()) {
                found.add(identifier);
            }
        }
    }
}
