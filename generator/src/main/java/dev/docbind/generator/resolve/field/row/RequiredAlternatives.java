package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of which the page wants one: "at least one of the parameters: {@code A} or {@code B}". Each of them may have a
 * star, and none is required by itself.
 */
public final class RequiredAlternatives {

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final Phrase CHOICE = LANGUAGES.phrase(
            LANGUAGES.regex(Term.ONE_OF) + "[^`.\\n]{0,80}"
                    + "(`\\w+`(?:[\\s,]{1,4}(?:(?:" + LANGUAGES.regex(Term.OR) + "|" + LANGUAGES.regex(Term.AND)
                    + ")\\s{1,2})?`\\w+`){1,12})",
            Term.ONE_OF);

    private static final Pattern NAME = Pattern.compile("\\w+");

    private RequiredAlternatives() {}

    /** The rows, where the starred ones of a choice have its sentence as their condition. */
    public static List<FieldNode> conditioned(List<FieldNode> rows, Outline outline) {
        Set<String> known = rows.stream().map(FieldNode::name).collect(Collectors.toSet());
        Map<String, String> conditions = new HashMap<>();
        texts(rows, outline)
                .filter(text -> text.indexOf('`') >= 0)
                .forEach(text -> CHOICE.all(text).forEach(choice -> {
                    Set<String> names = names(choice);
                    if (names.size() > 1 && known.containsAll(names)) {
                        names.forEach(name -> conditions.putIfAbsent(name, sentence(text, choice)));
                    }
                }));
        return conditions.isEmpty() ? rows : FieldNode.each(rows, row -> conditioned(row, conditions.get(row.name())));
    }

    private static FieldNode conditioned(FieldNode row, @Nullable String condition) {
        return condition != null && row.row().starred() && row.facts().requiredWhen() == null
                ? row.with(row.facts().withCondition(condition))
                : row;
    }

    private static Stream<String> texts(List<FieldNode> rows, Outline outline) {
        Stream<List<Element>> around = Stream.concat(
                Stream.of(outline.introduction()),
                outline.of(SectionKind.PARAMETERS).stream().map(Section::content));
        return Stream.concat(
                rows.stream().map(row -> row.description()),
                around.flatMap(content -> ElementTree.outsideTables(content, Element.Paragraph.class).stream())
                        .map(paragraph -> paragraph.text().markdown()));
    }

    private static Set<String> names(MatchResult choice) {
        return NAME.matcher(choice.group(1))
                .results()
                .map(MatchResult::group)
                .filter(word -> choice.group(1).contains("`" + word + "`"))
                .collect(Collectors.toSet());
    }

    /** From the end of the sentence before it to its own. */
    private static String sentence(String text, MatchResult choice) {
        int begin = Math.max(text.lastIndexOf('\n', choice.start()), text.lastIndexOf(". ", choice.start())) + 1;
        int end = choice.end();
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(begin, end).strip();
    }
}
