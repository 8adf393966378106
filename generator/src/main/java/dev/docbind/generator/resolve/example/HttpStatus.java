package dev.docbind.generator.resolve.example;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line "HTTP status: **200**" above an answer. */
final class HttpStatus {

    private static final Phrase LINE = new Phrase(
            Pattern.compile("(?ium)^[ \\t]*http[-\\s]" + Vocabulary.installed().regex(Term.HTTP_STATUS_LABEL)
                    + "\\s{0,20}:?(.*)$"),
            List.of("http"));
    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)\\d{3}(?!\\w)");

    private HttpStatus() {}

    /** Whether an answer can have the status: one below 200 only announces an answer. */
    static boolean isFinal(int status) {
        return status >= 200 && status < 600;
    }

    /** The statuses of the line, in order, of which {@code 4xx} is none; null where the paragraph is no such line. */
    static @Nullable List<Integer> numbers(String paragraph) {
        Matcher line = LINE.find(paragraph);
        return line == null
                ? null
                : NUMBER.matcher(line.group(1))
                        .results()
                        .map(match -> Integer.valueOf(match.group()))
                        .toList();
    }
}
