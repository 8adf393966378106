package dev.docbind.generator.yfm.table.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Moves source spans from a cell's text to the text that the cell was cut from. */
final class SpanMover {

    private final List<Piece> lines;

    SpanMover(List<Piece> lines) {
        this.lines = lines;
    }

    /** Moves the spans of all nodes below {@code root}. Keeps its own stack, so that deep trees do no harm. */
    void move(Node root) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            for (Node child = open.pop().getFirstChild(); child != null; child = child.getNext()) {
                List<SourceSpan> spans = child.getSourceSpans();
                if (!spans.isEmpty()) {
                    child.setSourceSpans(moved(spans));
                }
                open.push(child);
            }
        }
    }

    private List<SourceSpan> moved(List<SourceSpan> spans) {
        if (spans.size() == 1) {
            return List.of(moved(spans.get(0)));
        }
        List<SourceSpan> moved = new ArrayList<>(spans.size());
        for (SourceSpan span : spans) {
            moved.add(moved(span));
        }
        return moved;
    }

    private SourceSpan moved(SourceSpan span) {
        Piece line = lines.get(span.getLineIndex());
        int from = line.from() + span.getColumnIndex();
        return line.line().span(from, from + span.getLength());
    }
}
