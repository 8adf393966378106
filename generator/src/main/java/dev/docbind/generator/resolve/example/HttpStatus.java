package dev.docbind.generator.resolve.example;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line "HTTP status: **200**" above an answer. */
final class HttpStatus {

    private static final Pattern LINE =
            Pattern.compile("(?iu)^\\s*http[-\\s](?:status|code|статус|код)\\s*:?(.*)$", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)\\d{3}(?!\\w)");

    private HttpStatus() {}

    /** Whether the paragraph is such a line. */
    static boolean isLine(String paragraph) {
        return LINE.matcher(paragraph).find();
    }

    /** Whether an answer can have the status: one below 200 only announces an answer. */
    static boolean isFinal(int status) {
        return status >= 200 && status < 600;
    }

    /** The statuses of the line, in order; {@code 4xx} is none. */
    static List<Integer> numbers(String paragraph) {
        Matcher line = LINE.matcher(paragraph);
        return line.find()
                ? NUMBER.matcher(line.group(1))
                        .results()
                        .map(match -> Integer.valueOf(match.group()))
                        .toList()
                : List.of();
    }
}
