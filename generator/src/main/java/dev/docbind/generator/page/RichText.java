package dev.docbind.generator.page;

import java.util.List;

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
}
