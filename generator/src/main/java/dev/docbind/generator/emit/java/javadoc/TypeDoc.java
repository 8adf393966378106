package dev.docbind.generator.emit.java.javadoc;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Javadoc says of a type that methods share, beside what it says of each field.
 *
 * @param content what the type is, as a part of a sentence
 * @param summary the first sentence, or more
 * @param paragraphs what follows it
 * @param remarks what to add to fields, by their names on the wire
 * @param page the page that says more, as {@code see} has it; null where there is none
 */
public record TypeDoc(
        String content,
        String summary,
        List<String> paragraphs,
        Map<String, String> remarks,
        @Nullable String page) {

    /** What is said of a type of which no more is known than what it is. */
    public static TypeDoc of(String content) {
        return new TypeDoc(content, content, List.of(), Map.of(), null);
    }

    /** What is said of a field: its name on the wire where that is not the one in Java, its text, and what is to add. */
    public String field(String wireName, String name, String text) {
        String code = JavadocText.code(wireName);
        boolean said = code.isEmpty() || wireName.equals(name) || text.startsWith(code);
        String named = said ? text : code + ": " + text;
        String remark = remarks.getOrDefault(wireName, "");
        if (remark.isEmpty()) {
            return named;
        }
        boolean blocks = named.indexOf('\n') >= 0;
        return blocks ? named + "\n\n<p>" + remark : named + (named.matches("(?s).*[.!?:]") ? " " : ". ") + remark;
    }
}
