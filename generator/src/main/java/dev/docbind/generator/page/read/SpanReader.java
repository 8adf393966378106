package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Span;
import dev.docbind.generator.yfm.YfmParser;
import dev.docbind.generator.yfm.inline.PlainText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads inline text whose parsing was put off. The names of columns, of types and of errors stand on hundreds of pages; each
 * text is parsed once.
 */
final class SpanReader {

    private final YfmParser parser;
    private final Map<String, List<Span>> known = new ConcurrentHashMap<>();

    SpanReader(YfmParser parser) {
        this.parser = parser;
    }

    /** What a text consists of. */
    List<Span> read(String text) {
        if (PlainText.is(text)) {
            return parsed(text);
        }
        List<Span> spans = known.get(text);
        if (spans == null) {
            // Not computeIfAbsent: it holds a lock that other texts share for as long as the parser runs.
            spans = parsed(text);
            known.put(text, spans);
        }
        return spans;
    }

    private List<Span> parsed(String text) {
        return List.copyOf(InlineReader.read(parser.parseInlines(text)));
    }
}
