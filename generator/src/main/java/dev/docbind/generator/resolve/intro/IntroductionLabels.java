package dev.docbind.generator.resolve.intro;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.RichText;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The labelled lines of an introduction: the scopes, and who may call the method, on its line or as a list below it. */
final class IntroductionLabels {

    private static final Pattern SCOPE = label(Term.SCOPE_LABEL);
    private static final Pattern ACCESS = label(Term.ACCESS_LABEL, Term.SUBSCRIPTION_LABEL);

    private static final Pattern TWO_MARKS = Pattern.compile("([,;:]);");
    private static final Pattern END = Pattern.compile("[.]$");

    private final List<String> scopes = new ArrayList<>();
    private final List<String> access = new ArrayList<>();
    /** Whether the access label stands alone, so that what follows it in its block belongs to it. */
    private boolean open;

    List<String> scopes() {
        return scopes.stream().distinct().toList();
    }

    /** Who may call the method, null where no label says so. */
    @Nullable
    String access() {
        String joined = String.join("; ", access);
        String text = END.matcher(TWO_MARKS.matcher(joined).replaceAll("$1")).replaceAll("");
        return text.isEmpty() ? null : text;
    }

    private static Pattern label(Term... terms) {
        String words = Stream.of(terms).map(Vocabulary.installed()::regex).collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)\\s*(?:" + words + ")\\s*:(.*)$");
    }

    /** Reads the labels of a block; returns whether it has any. */
    boolean read(Element element) {
        if (!(element instanceof Element.Quote) && !(element instanceof Element.Paragraph)) {
            return false;
        }
        open = false;
        boolean labelled = false;
        for (Element.Paragraph paragraph : ElementTree.deep(List.of(element), Element.Paragraph.class)) {
            for (String line : paragraph.text().markdown().lines().toList()) {
                labelled |= line(line);
            }
        }
        return labelled;
    }

    private boolean line(String line) {
        return (line.indexOf(':') > 0 && label(line)) || (open && add(line));
    }

    private boolean label(String line) {
        Matcher scope = SCOPE.matcher(line);
        if (scope.lookingAt()) {
            open = false;
            scopes.addAll(ScopeWords.identifiers(scope.group(1)));
            return true;
        }
        Matcher who = ACCESS.matcher(line);
        if (who.lookingAt() && access.isEmpty()) {
            open = who.group(1).isBlank();
            add(who.group(1));
            return true;
        }
        return false;
    }

    private boolean add(String text) {
        String plain =
                RichText.withoutLinks(text).replace("`", "").replace("**", "").strip();
        return !plain.isEmpty() && access.add(plain);
    }
}
