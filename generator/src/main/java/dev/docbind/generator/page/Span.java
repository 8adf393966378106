package dev.docbind.generator.page;

import java.util.List;

/** A piece of inline text. */
public sealed interface Span {

    /** Appends the text without markup. */
    void appendPlain(StringBuilder text);

    /** Text, escapes resolved. */
    record Text(String text) implements Span {
        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append(text);
        }
    }

    /** A code span. */
    record Code(String text) implements Span {
        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append(text);
        }
    }

    /** Bold text. */
    record Strong(List<Span> content) implements Span {
        @Override
        public void appendPlain(StringBuilder plain) {
            content.forEach(span -> span.appendPlain(plain));
        }
    }

    /** Emphasized text. */
    record Emphasis(List<Span> content) implements Span {
        @Override
        public void appendPlain(StringBuilder plain) {
            content.forEach(span -> span.appendPlain(plain));
        }
    }

    /** A link. */
    record Link(List<Span> content, String target) implements Span {
        @Override
        public void appendPlain(StringBuilder plain) {
            content.forEach(span -> span.appendPlain(plain));
        }
    }

    /** The end of a line inside a paragraph. */
    record LineEnd() implements Span {
        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append('\n');
        }
    }
}
