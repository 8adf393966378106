package dev.docbind.generator.page;

import java.util.ArrayList;
import java.util.List;

/** Splits inline text at its line ends. */
final class SpanLines {

    private SpanLines() {}

    /** The lines; none is null, an empty text has none. */
    static List<List<Span>> of(List<Span> spans) {
        List<List<Span>> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.LineEnd) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(span);
            }
        }
        lines.add(line);
        lines.removeIf(SpanLines::isBlank);
        return lines;
    }

    static String plain(List<Span> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(span -> span.appendPlain(text));
        return text.toString().strip();
    }

    static boolean isBlank(List<Span> line) {
        for (Span span : line) {
            if (span instanceof Span.Text text
                    ? !text.text().isBlank()
                    : !plain(List.of(span)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
