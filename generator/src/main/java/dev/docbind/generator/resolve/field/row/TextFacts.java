package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.field.tree.CellFacts;
import dev.docbind.generator.resolve.field.tree.Row;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts that a description states in fixed phrases. */
final class TextFacts {

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final Phrase SAME_FIELDS =
            LANGUAGES.phrase(LANGUAGES.regex(Term.SAME_AS) + "\\s*`(\\w+)`", Term.SAME_AS);
    private static final Phrase OPTIONAL = LANGUAGES.phrase(Term.NOT_ALWAYS_REQUIRED);
    private static final Pattern SENTENCE_END = Pattern.compile("[.\\n]");
    private static final Phrase REQUIRED = LANGUAGES.phrase(Term.REQUIRED);
    private static final Pattern CONDITION = LANGUAGES.pattern(Term.CONDITION);
    private static final Pattern TUPLE =
            Pattern.compile("\\[\\s*(`[^`\\[\\]]+`(?:\\s*,\\s*`[^`\\[\\]]+`)+)\\s*\\](?!\\()");
    private static final Pattern ARRAY = Pattern.compile("^\\s*\\[(.*)\\]\\s*$", Pattern.DOTALL);

    private TextFacts() {}

    /** What the text of a row's cell states. */
    static CellFacts of(Row row) {
        boolean structured = row.structured();
        return new CellFacts(
                true,
                row.starred() ? condition(row.description()) : null,
                DefaultValue.stated(row),
                structured ? first(SAME_FIELDS, row.description()) : null,
                structured ? elements(row) : List.of(),
                List.of(),
                false,
                List.of());
    }

    private static @Nullable String first(Phrase pattern, String text) {
        Matcher matcher = text.indexOf('`') < 0 ? null : pattern.find(text);
        if (matcher == null) {
            return null;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }

    /** The sentence that sets a condition: sentence by sentence, as a search over all of them grows with their square. */
    private static @Nullable String condition(String text) {
        if (!OPTIONAL.mayStandIn(text) && !REQUIRED.mayStandIn(text)) {
            return null;
        }
        return SENTENCE_END
                .splitAsStream(text)
                .filter(TextFacts::isConditional)
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    private static boolean isConditional(String sentence) {
        if (OPTIONAL.find(sentence) != null) {
            return true;
        }
        Matcher required = REQUIRED.find(sentence);
        return required != null
                && CONDITION
                        .matcher(sentence)
                        .region(required.end(), sentence.length())
                        .find();
    }

    /** The positions of a tuple, where an example in the cell has as many. */
    private static List<String> elements(Row row) {
        Matcher matcher = TUPLE.matcher(row.description());
        if (row.description().indexOf('[') < 0 || !matcher.find()) {
            return List.of();
        }
        List<String> names = Arrays.stream(matcher.group(1).split(",", -1))
                .map(name -> name.replace("`", "").strip())
                .toList();
        return codes(row.content()).anyMatch(code -> hasItems(code, names.size())) ? names : List.of();
    }

    private static boolean hasItems(String code, int count) {
        return Optional.of(ARRAY.matcher(code))
                .filter(Matcher::matches)
                .map(array -> array.group(1).split(",", -1))
                .filter(items -> items.length == count && items[0].strip().matches("(['\"]).*\\1"))
                .isPresent();
    }

    private static Stream<String> codes(List<Element> content) {
        return ElementTree.deep(content, Element.Paragraph.class).stream()
                .flatMap(paragraph -> paragraph.text().spans().stream())
                .filter(Span.Code.class::isInstance)
                .map(span -> ((Span.Code) span).text());
    }
}
