package dev.docbind.generator.page;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The codes of one cell.
 *
 * @param codes at least one; {@code ""} for an empty code
 * @param message what stands under the code, where the cell holds the message, too; empty where it does not
 */
record ErrorCodes(List<String> codes, String message) {

    private static final Set<String> EMPTY = Vocabulary.installed().words(Term.NO_CODE);
    private static final Set<String> MARKS = Set.of("", "—", "–", "-");

    private static final Pattern QUOTES = Pattern.compile("[\"'‘’“”«»`]");
    private static final Pattern REMARK = Pattern.compile("\\s{0,20}\\([^()]*\\)$");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");
    private static final Pattern COMMA = Pattern.compile("\\s{0,20},\\s*");

    /** Reads a cell that holds nothing but codes. */
    static ErrorCodes read(Element.Cell cell) {
        List<String> codes = new ArrayList<>();
        for (Element element : cell.content()) {
            if (element instanceof Element.Paragraph paragraph) {
                addLines(paragraph.text(), codes);
            } else {
                element.accept(ElementText.instance())
                        .lines()
                        .map(ErrorCodes::code)
                        .forEach(codes::add);
            }
        }
        return new ErrorCodes(codes.isEmpty() ? List.of("") : List.copyOf(codes), "");
    }

    /** Reads a cell whose first line is the code and whose others are the message. */
    static ErrorCodes readWithMessage(Element.Cell cell) {
        String code = ElementText.plain(cell.content()).lines().findFirst().orElse("");
        String message = ElementText.message(cell.content()).lines().skip(1).collect(Collectors.joining("\n"));
        return new ErrorCodes(List.of(code(code)), message.strip());
    }

    private static void addLines(RichText text, List<String> codes) {
        List<List<Span>> lines = SpanLines.of(text.spans());
        if (lines.stream().allMatch(ErrorCodes::isCode)) {
            lines.forEach(line -> addParts(line, codes));
        } else {
            codes.add(code(text.plain().replace('\n', ' ')));
        }
    }

    /** Whether a line is a code by itself: in backticks, or one word. */
    private static boolean isCode(List<Span> line) {
        String plain = SpanLines.plain(line);
        return plain.chars().noneMatch(Character::isWhitespace)
                || areCodes(plain)
                || line.stream().allMatch(span -> span instanceof Span.Code || isComma(span));
    }

    /** Whether a line lists codes with commas between them; part by part, as one pattern for all recurses. */
    private static boolean areCodes(String line) {
        List<String> parts = List.of(COMMA.split(line, -1));
        return parts.size() > 1
                && parts.stream().allMatch(part -> CODE.matcher(part).matches());
    }

    private static void addParts(List<Span> line, List<String> codes) {
        String plain = SpanLines.plain(line);
        if (areCodes(plain)) {
            codes.addAll(Arrays.asList(COMMA.split(plain)));
        } else if (line.stream().anyMatch(ErrorCodes::isComma)) {
            line.stream()
                    .filter(Span.Code.class::isInstance)
                    .map(span -> code(SpanLines.plain(List.of(span))))
                    .forEach(codes::add);
        } else {
            codes.add(code(plain));
        }
    }

    private static boolean isComma(Span span) {
        return span instanceof Span.Text text && text.text().strip().equals(",");
    }

    /** The literal code, empty where the cell says in words that there is none. */
    private static String code(String text) {
        String literal = text.strip();
        String words = QUOTES.matcher(literal).replaceAll("").strip().toLowerCase(Locale.ROOT);
        return isEmpty(words) || isEmpty(REMARK.matcher(words).replaceFirst("")) ? "" : literal;
    }

    private static boolean isEmpty(String words) {
        return MARKS.contains(words) || EMPTY.contains(words);
    }
}
