package dev.docbind.generator.page;

import dev.docbind.generator.yfm.inline.InlineSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inline text: as it is written, and what it consists of, which is found out when somebody asks. */
public final class RichText {

    private final String markdown;
    private final @Nullable InlineSource source;
    private @Nullable List<Span> spans;

    /** A text that consists of {@code spans}; {@code markdown} has {@code \n} where a line ends. */
    public RichText(String markdown, List<Span> spans) {
        this(markdown, spans, null);
    }

    private RichText(String markdown, @Nullable List<Span> spans, @Nullable InlineSource source) {
        this.markdown = markdown;
        this.spans = spans == null ? null : List.copyOf(spans);
        this.source = source;
    }

    /** A text that is not parsed yet. */
    static RichText of(String markdown, InlineSource source) {
        // Both are the same in nearly all cases: one copy of them suffices.
        return new RichText(markdown.equals(source.text()) ? source.text() : markdown, null, source);
    }

    /** The text as written, with {@code \n} where a line ends. */
    public String markdown() {
        return markdown;
    }

    /** What the text consists of. */
    public List<Span> spans() {
        List<Span> known = spans;
        if (known == null) {
            known = source == null ? List.of() : List.copyOf(InlineReader.read(source.parse()));
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
