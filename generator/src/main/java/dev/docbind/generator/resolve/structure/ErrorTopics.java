package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.ErrorTopic;
import dev.docbind.generator.model.Overview;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the words of an error are about, and whether those of a page let administrators alone call its method. */
final class ErrorTopics {

    private static final Pattern GAP = Pattern.compile("[ \\t\\u00a0]+");

    private static final Phrase ADMINISTRATOR = Vocabulary.installed().phrase(Term.ADMINISTRATOR);

    private static final Map<ErrorTopic, Phrase> WORDS = new EnumMap<>(Map.of(
            ErrorTopic.MISSING_VALUE, Vocabulary.installed().phrase(Term.MISSING_VALUE),
            ErrorTopic.NOT_FOUND, Vocabulary.installed().phrase(Term.NOT_FOUND),
            ErrorTopic.ADMINISTRATORS, ADMINISTRATOR));

    private static final Phrase MISSING_OTHER = Vocabulary.installed().phrase(Term.MISSING_OTHER);

    private static final Phrase ANY_USER = Vocabulary.installed().phrase(Term.ANY_USER);

    private ErrorTopics() {}

    /** The same rows, each with its topics. */
    static List<ErrorRow> mark(List<ErrorRow> rows) {
        return rows.stream().map(ErrorTopics::mark).toList();
    }

    private static ErrorRow mark(ErrorRow row) {
        String written = (row.message() == null ? "" : row.message()) + "\n"
                + (row.description() == null ? "" : row.description());
        String text = GAP.matcher(written).replaceAll(" ");
        List<ErrorTopic> topics = new ArrayList<>();
        WORDS.forEach((topic, words) -> {
            if (words.find(topic == ErrorTopic.MISSING_VALUE ? withoutOther(text) : text) != null) {
                topics.add(topic);
            }
        });
        return topics.equals(row.topics()) ? row : row.about(topics);
    }

    private static String withoutOther(String text) {
        return MISSING_OTHER.mayStandIn(text)
                ? MISSING_OTHER.pattern().matcher(text).replaceAll(" ")
                : text;
    }

    /** The same overview with whether administrators alone may call the method. */
    static Overview mark(Overview overview) {
        String access = overview.access();
        boolean administrators = access != null && ADMINISTRATOR.find(access) != null && ANY_USER.find(access) == null;
        return overview.withAdministratorsOnly(administrators);
    }
}
