package dev.docbind.generator.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Inline text.
 *
 * @param markdown as written, with {@code \n} where a line ends
 * @param spans what it consists of
 */
public record RichText(String markdown, List<Span> spans) {

    public RichText {
        spans = List.copyOf(spans);
    }

    /** The text without any markup: link texts and code kept, escapes resolved, lines joined by {@code \n}. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> span.appendPlain(text));
        return text.toString();
    }

    /** The text with code in backticks as it is written, but for a line that is nothing but code: that is the text itself. */
    public String message() {
        return SpanLines.of(spans).stream().map(RichText::message).collect(Collectors.joining("\n"));
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
}
