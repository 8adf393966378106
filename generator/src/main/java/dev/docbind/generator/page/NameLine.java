package dev.docbind.generator.page;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of a line, with the stars at them, up to where the types begin. */
final class NameLine {

    /** The stars directly after a bold name. A raised star is the same mark, two stars are a footnote. */
    private static final Pattern STARS = Pattern.compile("^\\s*(\\^?)(\\*+)(\\^?)");

    private static final String RAISED_STAR = "^*^";
    /** A star after these is part of a pattern such as {@code UF_*}. */
    private static final Pattern BARE_STAR = Pattern.compile("(?<![_.*])\\*$");

    /** Between names of which one is sent; as text, which is split without a search by a pattern. */
    private static final String ALTERNATIVE = "\\|";

    /**
     * Bold that Markdown does not see, mostly for a space beside its marks: {@code **ID* **}. Its marks are no part of the
     * name.
     */
    private static final Pattern BROKEN_BOLD =
            Pattern.compile("(?U)^(\\*{1,3})\\s*([\\p{L}\\p{N}_](?:[^*]*[^*\\s])?)\\s*(\\*{0,3})$");

    /** What is left of {@code **UF_* fields**}: the star of the pattern is taken for the end of an emphasis. */
    private static final Pattern EMPHASIZED_MASK = Pattern.compile("^(\\p{Lu}+_) (\\p{L}+)$");

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("[\\s,*^]*+(?:\\||" + Vocabulary.installed().regex(Term.OR) + ")?[\\s,*^]*+");

    private final List<String> names = new ArrayList<>();
    private boolean required;
    private boolean bold;
    private boolean broken;

    List<String> names() {
        return List.copyOf(names);
    }

    boolean isRequired() {
        return required;
    }

    boolean isBold() {
        return bold;
    }

    /** Whether the name was to be bold, but is not. */
    boolean isBroken() {
        return broken;
    }

    /** Whether a line holds bold names and what connects them, and no types. */
    static boolean isOnlyBold(List<Span> line) {
        return line.get(0) instanceof Span.Strong
                && line.stream().allMatch(span -> isName(span) || connectsNames(span));
    }

    /** Takes the names of a line. Returns what follows them. */
    List<Span> take(List<Span> line) {
        return line.get(0) instanceof Span.Strong ? takeBold(line) : takePlain(line);
    }

    private List<Span> takeBold(List<Span> line) {
        for (int index = 0; index < line.size(); index++) {
            Span span = line.get(index);
            if (span instanceof Span.Strong strong && !isType(strong)) {
                bold = true;
                addNames(strong);
            } else if (span instanceof Span.Text text && index > 0 && line.get(index - 1) instanceof Span.Strong) {
                String rest = takeStars(text.text());
                if (!connectsNames(new Span.Text(rest))) {
                    return withFirst(new Span.Text(rest), line.subList(index + 1, line.size()));
                }
            } else {
                return span instanceof Span.Strong strong
                        ? withRest(strong.content(), line.subList(index + 1, line.size()))
                        : line.subList(index, line.size());
            }
        }
        return List.of();
    }

    private void addNames(Span.Strong strong) {
        for (String part : alternatives(SpanLines.plain(List.of(strong)))) {
            String name = part.strip();
            if (name.endsWith(RAISED_STAR)) {
                required = true;
                name = name.substring(0, name.length() - RAISED_STAR.length()).strip();
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
    }

    private String takeStars(String text) {
        Matcher stars = STARS.matcher(text);
        if (!stars.find()) {
            return text;
        }
        int last = names.size() - 1;
        if (last >= 0 && names.get(last).endsWith("_")) {
            names.set(last, names.get(last) + "*");
            return text.substring(stars.end());
        }
        required |= stars.group(2).length() % 2 == 1;
        return text.substring(stars.end());
    }

    /** A name that is not bold: all up to the first link or code, or a name in backticks. */
    private List<Span> takePlain(List<Span> line) {
        if (line.get(0) instanceof Span.Link) {
            return line;
        }
        int end = 1;
        while (end < line.size() && !(line.get(end) instanceof Span.Link || line.get(end) instanceof Span.Code)) {
            end++;
        }
        String name = unmarked(SpanLines.plain(line.subList(0, end)).strip());
        Matcher star = BARE_STAR.matcher(name);
        required |= star.find();
        for (String part : alternatives(star.replaceFirst(""))) {
            if (!part.isBlank()) {
                names.add(EMPHASIZED_MASK.matcher(part.strip()).replaceFirst("$1* $2"));
            }
        }
        return line.subList(end, line.size());
    }

    /** The name without the marks of bold that is broken. An odd star among them is that of a required field. */
    private String unmarked(String name) {
        Matcher marks = BROKEN_BOLD.matcher(name);
        if (!marks.matches()) {
            return name;
        }
        broken = true;
        int after = marks.group(3).length();
        required |= after > 0 && (marks.group(1).length() + after) % 2 == 1;
        return marks.group(2);
    }

    private static List<String> alternatives(String text) {
        return List.of(text.split(ALTERNATIVE, -1));
    }

    private static boolean isName(Span span) {
        return span instanceof Span.Strong strong && !isType(strong);
    }

    /** Bold around a link names a type, not a field. */
    private static boolean isType(Span.Strong strong) {
        return strong.content().stream().anyMatch(Span.Link.class::isInstance);
    }

    private static boolean connectsNames(Span span) {
        return span instanceof Span.Text text
                && BETWEEN_NAMES.matcher(text.text()).matches();
    }

    private static List<Span> withFirst(Span first, List<Span> rest) {
        return withRest(List.of(first), rest);
    }

    private static List<Span> withRest(List<Span> first, List<Span> rest) {
        List<Span> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }
}
