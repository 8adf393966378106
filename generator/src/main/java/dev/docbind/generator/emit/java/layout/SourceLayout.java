package dev.docbind.generator.emit.java.layout;

import java.util.List;

/**
 * Lays out what JavaPoet cannot: a line for each component of a record, the lines of comments, short comments and annotations in
 * one line, plain fields without blank lines between them. It looks at the beginnings of whole lines, where text of the
 * documentation never stands: in comments it follows an asterisk, in code a quotation mark.
 */
public final class SourceLayout {

    private static final int WIDTH = 110;
    private static final String RECORD = "public record ";
    private static final String COMMENT_START = "/**";

    private final String source;
    private final Comments comments;
    private final StringBuilder laidOut;
    private int from;
    private int end;

    private SourceLayout(String source, Comments comments) {
        this.source = source;
        this.comments = comments;
        int length = source.length() + comments.length();
        this.laidOut = new StringBuilder(length + length / 8);
    }

    /** The same code with its lines laid out and the comments in the places of their numbers. */
    public static String layOut(String text, Comments comments) {
        return new SourceLayout(text, comments).run();
    }

    private String run() {
        while (from < source.length()) {
            end = endOfLine(from);
            int content = content(from);
            if (source.startsWith(COMMENT_START, content)) {
                comment(content);
            } else if (source.startsWith(RECORD, content)) {
                record(content);
            } else if (endsWith("@JsonFormat(")) {
                joinFormat();
            } else if (endsWith(") {") && isLine(end + 1, "}")) {
                laidOut.append(source, from, end).append("}\n");
                from = next(end + 1);
            } else {
                boolean fields = isField(from) && isLine(end + 1, "") && isField(next(end + 1));
                laidOut.append(source, from, end).append('\n');
                from = end + (fields ? 2 : 1);
            }
        }
        return laidOut.toString();
    }

    private int endOfLine(int start) {
        int newline = source.indexOf('\n', start);
        return newline < 0 ? source.length() : newline;
    }

    /** Where the line after the one that begins there begins. */
    private int next(int start) {
        return endOfLine(start) + 1;
    }

    /** Where a line goes on after its indentation. */
    private int content(int start) {
        int at = start;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean endsWith(String text) {
        return end - from >= text.length() && source.startsWith(text, end - text.length());
    }

    private boolean isLine(int start, String content) {
        int at = content(start);
        int after = at + content.length();
        return source.startsWith(content, at) && after < source.length() && source.charAt(after) == '\n';
    }

    private boolean isField(int start) {
        return source.startsWith("private ", content(start)) && source.charAt(endOfLine(start) - 1) == ';';
    }

    /** An annotation that JavaPoet writes in three lines. */
    private void joinFormat() {
        laidOut.append(source, from, end);
        for (int i = 0; i < 2; i++) {
            from = end + 1;
            end = endOfLine(from);
            laidOut.append(source, content(from), end);
        }
        laidOut.append('\n');
        from = end + 1;
    }

    /** A comment stands in one line between its first and its last. */
    private void comment(int start) {
        int number = content(end + 1) + 2;
        int numberEnd = endOfLine(number);
        String text = comments.text(Integer.parseInt(source, number, numberEnd, 10));
        String written = text.stripTrailing();
        laidOut.append(source, from, end);
        if (written.indexOf('\n') < 0 && end - from + written.length() + 5 <= WIDTH) {
            laidOut.append(' ').append(written).append(" */\n");
        } else {
            String indent = source.substring(from, start);
            laidOut.append('\n');
            lines(indent, text);
            laidOut.append(indent).append(" */\n");
        }
        from = next(numberEnd + 1);
    }

    private void lines(String indent, String text) {
        for (int begin = 0, stop; begin <= text.length(); begin = stop + 1) {
            int mark = text.indexOf('\n', begin);
            stop = mark < 0 ? text.length() : mark;
            laidOut.append(indent).append(stop == begin ? " *" : " * ");
            laidOut.append(text, begin, stop).append('\n');
        }
    }

    private void record(int start) {
        String indent = source.substring(from, start);
        int open = source.indexOf('(', start);
        String name = source.substring(start + RECORD.length(), open);
        StringBuilder text = new StringBuilder();
        RecordHeader header;
        do {
            end = endOfLine(from);
            text.append(text.isEmpty() ? "" : " ").append(source, content(from), end);
            from = end + 1;
            header = text.charAt(text.length() - 1) == '{' ? RecordHeader.parse(text.toString(), name) : null;
        } while (header == null);
        laidOut.append(indent).append(RECORD).append(name).append("(\n");
        List<String> components = header.components();
        for (int i = 0; i < components.size(); i++) {
            boolean last = i + 1 == components.size();
            laidOut.append(indent).append("        ").append(components.get(i));
            laidOut.append(last ? header.end() : ",").append('\n');
        }
        if (source.startsWith(COMMENT_START, content(from))) {
            laidOut.append('\n');
        }
    }
}
