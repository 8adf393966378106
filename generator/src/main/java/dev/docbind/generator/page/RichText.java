package dev.docbind.generator.page;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inline text: as it is written, and what it consists of, which is found out when somebody asks. Threads that ask at the same
 * time find the same.
 */
public final class RichText {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()]*\\)");

    private final String markdown;
    /** The text as the parser left it, which may have spaces at the ends of lines. */
    private final String unparsed;

    private final @Nullable Function<String, List<Span>> reader;
    private @Nullable List<Span> spans;

    /** A text that consists of {@code spans}; {@code markdown} has {@code \n} where a line ends. */
    public RichText(String markdown, List<Span> spans) {
        this.markdown = markdown;
        this.unparsed = markdown;
        this.reader = null;
        this.spans = List.copyOf(spans);
    }

    /** A text that {@code reader} makes spans of, from what the parser left. */
    public RichText(String markdown, String unparsed, Function<String, List<Span>> reader) {
        // Both are the same in nearly all cases: one copy of them suffices.
        this.markdown = markdown.equals(unparsed) ? unparsed : markdown;
        this.unparsed = unparsed;
        this.reader = reader;
    }

    /** Markdown with the text of each link in its place. */
    public static String withoutLinks(String markdown) {
        return LINK.matcher(markdown).replaceAll("$1");
    }

    /** The text as written, with {@code \n} where a line ends. */
    public String markdown() {
        return markdown;
    }

    /** What the text consists of. */
    public List<Span> spans() {
        List<Span> known = spans;
        if (known == null) {
            known = reader == null ? List.of() : reader.apply(unparsed);
            spans = known;
        }
        return known;
    }

    /** The text without any markup: link texts and code kept, escapes resolved, lines joined by {@code \n}. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        spans().forEach(span -> span.appendPlain(text));
        return text.toString();
    }

    /** The text with code in backticks as it is written, but for a line that is nothing but code: that is the text itself. */
    public String message() {
        return SpanLines.of(spans()).stream().map(RichText::message).collect(Collectors.joining("\n"));
    }

    private static String message(List<Span> line) {
        List<Span> shown =
                line.stream().filter(span -> !SpanLines.isBlank(List.of(span))).toList();
        if (shown.size() == 1) {
            return SpanLines.plain(shown);
        }
        StringBuilder text = new StringBuilder();
        line.forEach(span -> appendMessage(span, text));
        return text.toString().strip();
    }

    private static void appendMessage(Span span, StringBuilder text) {
        if (span instanceof Span.Code code) {
            text.append('`').append(code.text()).append('`');
        } else {
            span.appendPlain(text);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RichText text && markdown.equals(text.markdown) && spans().equals(text.spans()));
    }

    @Override
    public int hashCode() {
        return markdown.hashCode();
    }

    @Override
    public String toString() {
        return "RichText[" + markdown + ", " + spans() + "]";
    }
}
