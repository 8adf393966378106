package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import dev.docbind.generator.resolve.text.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parameters of which the page wants one: "at least one of the parameters: {@code A} or {@code B}". Each of them may have a
 * star, and none is required by itself.
 */
public final class RequiredAlternatives {

    private static final Phrase CHOICE = Phrase.of(
            "(?iu)(?:\\b(?:one|either) of|один из|одного из|любой из)[^`.\\n]{0,80}"
                    + "(`\\w+`(?:[\\s,]{1,4}(?:(?:or|and|или|и)\\s{1,2})?`\\w+`){1,12})",
            "one of",
            "either of",
            "один из",
            "одного из",
            "любой из");

    private static final Pattern NAME = Pattern.compile("\\w+");

    private RequiredAlternatives() {}

    /** Gives the starred rows of a choice its sentence as their condition. */
    public static void settle(List<FieldDraft> rows, Outline outline) {
        Map<String, List<FieldDraft>> known = rows.stream().collect(Collectors.groupingBy(row -> row.name));
        texts(rows, outline)
                .filter(text -> text.indexOf('`') >= 0)
                .forEach(text -> CHOICE.all(text).forEach(choice -> {
                    Set<String> names = names(choice);
                    if (names.size() > 1 && known.keySet().containsAll(names)) {
                        names.stream()
                                .flatMap(name -> known.getOrDefault(name, List.of()).stream())
                                .forEach(row -> condition(row, text, choice));
                    }
                }));
    }

    private static void condition(FieldDraft row, String text, MatchResult choice) {
        if (row.required && row.requiredWhen == null) {
            row.requiredWhen = sentence(text, choice);
        }
    }

    private static Stream<String> texts(List<FieldDraft> rows, Outline outline) {
        Stream<List<Element>> around = Stream.concat(
                Stream.of(outline.introduction()),
                outline.of(SectionKind.PARAMETERS).stream().map(Section::content));
        return Stream.concat(
                rows.stream().map(row -> row.description),
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
