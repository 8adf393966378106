package dev.docbind.generator.page;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers type words line by line: they stand in links, in backticks or bare, with pipes or line ends between them. */
final class TypeWords {

    private static final String PIPE = "\\|";
    private static final Pattern WHITESPACE = Pattern.compile("\\s");
    private static final Pattern CONNECTION =
            Pattern.compile("[\\s,/\\\\\\[\\]]*+(?:" + Vocabulary.installed().regex(Term.OR) + ")?[\\s,/\\\\\\[\\]]*+");

    private final List<String> words = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private @Nullable String target;

    TypeCell cell() {
        return new TypeCell(List.copyOf(words), target, List.copyOf(prose));
    }

    /** Takes the types of a line; what is prose goes to the description. */
    void line(List<Span> line) {
        for (int index = 0; index < line.size(); index++) {
            if (!take(line.get(index), index == 0)) {
                String rest = SpanLines.plain(line.subList(index, line.size()));
                if (!rest.isEmpty()) {
                    prose.add(rest);
                }
                return;
            }
        }
    }

    private boolean take(Span span, boolean first) {
        if (span instanceof Span.Link link) {
            target = better(target, link.target());
            addAll(SpanLines.plain(link.content()));
            return true;
        }
        if (span instanceof Span.Code code) {
            addAll(code.text());
            return true;
        }
        String text = SpanLines.plain(List.of(span));
        return span instanceof Span.Text ? takeText(text, first) : takeBare(text);
    }

    /** The first link counts; of several words the one with an anchor says more than a page of all types. */
    private static String better(@Nullable String before, String next) {
        return before == null || (before.indexOf('#') < 0 && next.indexOf('#') >= 0) ? next : before;
    }

    private boolean takeText(String text, boolean first) {
        if (text.equals("[]") && !words.isEmpty()) {
            int last = words.size() - 1;
            words.set(last, words.get(last) + "[]");
            return true;
        }
        return connects(text) || ((first || text.contains("|")) && takeBare(text));
    }

    private static boolean connects(String text) {
        for (String part : text.split(PIPE, -1)) {
            if (!CONNECTION.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Takes bare words between pipes; a phrase is no type. */
    private boolean takeBare(String text) {
        for (String part : text.split(PIPE, -1)) {
            String word = part.strip();
            if (WHITESPACE.matcher(word).find() || word.endsWith(":")) {
                return false;
            }
        }
        addAll(text);
        return true;
    }

    private void addAll(String text) {
        for (String part : text.split(PIPE, -1)) {
            String word = part.replace("\\", "").strip();
            if (!word.isEmpty() && !word.equals("[")) {
                words.add(word);
            }
        }
    }
}
