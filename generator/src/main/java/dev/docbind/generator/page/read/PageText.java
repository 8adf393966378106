package dev.docbind.generator.page.read;

import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.StringJoiner;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The text of a page, asked by the nodes that the parser made of it. */
final class PageText {

    private final SourceFile file;

    PageText(SourceFile file) {
        this.file = file;
    }

    /** Where a node begins; the whole page for a node without a place. */
    SourceLocation location(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? SourceLocation.file(file.path()) : location(spans.get(0));
    }

    /** Where the last of a node's lines begins. */
    SourceLocation end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? SourceLocation.file(file.path()) : location(spans.get(spans.size() - 1));
    }

    /** Where each of a node's lines begins. */
    List<SourceLocation> starts(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.size() < 2
                ? List.of(location(node))
                : spans.stream().map(this::location).toList();
    }

    /** The first character that is no whitespace: some spans begin with the indentation. */
    private SourceLocation location(SourceSpan span) {
        int start = span.getInputIndex();
        int end = start + span.getLength();
        int first = firstText(start, end);
        int indentation = first == end ? 0 : first - start;
        return SourceLocation.of(file.path(), span.getLineIndex() + 1, span.getColumnIndex() + indentation + 1);
    }

    /** A node's own lines as written, each without the whitespace around it. */
    String lines(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.size() == 1) {
            return text(spans.get(0)).strip();
        }
        StringJoiner lines = new StringJoiner("\n");
        for (SourceSpan span : spans) {
            lines.add(text(span).strip());
        }
        return lines.toString();
    }

    /** All text from a node's first character to its last, whatever stands around it on its lines. */
    String whole(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return file.text().substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    private String text(SourceSpan span) {
        int start = span.getInputIndex();
        return file.text().substring(start, start + span.getLength());
    }

    private int firstText(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(file.text().charAt(first))) {
            first++;
        }
        return first;
    }
}
