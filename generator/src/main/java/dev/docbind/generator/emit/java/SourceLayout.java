package dev.docbind.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet cannot: a line for each component of a record, short comments and annotations in one line, plain
 * fields without blank lines between them. It looks at the beginnings of whole lines, where text of the documentation never
 * stands: in comments it follows an asterisk, in code a quotation mark.
 */
final class SourceLayout {

    private static final int WIDTH = 110;
    private static final String RECORD_WORD = "public record ";
    private static final Pattern RECORD = Pattern.compile("( *)public record (\\w+)\\(");
    private static final String COMMENT_START = "/**";
    private static final String COMMENT_END = "*/";

    private final List<String> source;
    private final List<String> laidOut = new ArrayList<>();
    private int at;

    private SourceLayout(List<String> source) {
        this.source = source;
    }

    /** The same code with its lines laid out. */
    static String layOut(String text) {
        return new SourceLayout(List.of(text.split("\n", -1))).run();
    }

    private String run() {
        while (at < source.size()) {
            String line = source.get(at);
            Matcher matcher = line.contains(RECORD_WORD) ? RECORD.matcher(line) : null;
            if (matcher != null && matcher.lookingAt()) {
                record(matcher.group(1), matcher.group(2));
            } else if (isShortComment()) {
                add(line + source.get(at + 1).strip().substring(1) + " " + COMMENT_END, 3);
            } else if (line.endsWith("@JsonFormat(")) {
                add(line + source.get(at + 1).strip() + source.get(at + 2).strip(), 3);
            } else if (line.endsWith(") {") && next(1).strip().equals("}")) {
                add(line + "}", 2);
            } else if (isField(line) && next(1).isEmpty() && isField(next(2))) {
                add(line, 2);
            } else {
                add(line, 1);
            }
        }
        return String.join("\n", laidOut);
    }

    private void add(String line, int taken) {
        laidOut.add(line);
        at += taken;
    }

    private String next(int distance) {
        return at + distance < source.size() ? source.get(at + distance) : "";
    }

    private boolean isShortComment() {
        String line = source.get(at);
        boolean comment = line.strip().equals(COMMENT_START) && next(2).strip().equals(COMMENT_END);
        return comment && line.length() + next(1).strip().length() + 3 <= WIDTH;
    }

    private static boolean isField(String line) {
        return line.strip().startsWith("private ") && line.endsWith(";");
    }

    private void record(String indent, String name) {
        StringBuilder text = new StringBuilder();
        RecordHeader header;
        do {
            text.append(text.isEmpty() ? "" : " ").append(source.get(at++).strip());
            header = RecordHeader.parse(text.toString(), name);
        } while (header == null);
        laidOut.add(indent + "public record " + name + "(");
        List<String> components = header.components();
        for (int i = 0; i < components.size(); i++) {
            boolean last = i + 1 == components.size();
            laidOut.add(indent + "        " + components.get(i) + (last ? header.end() : ","));
        }
        if (!header.end().endsWith("}") && next(0).strip().equals(COMMENT_START)) {
            laidOut.add("");
        }
    }
}
