package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.resolve.error.ErrorSubject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the words of an error are about, and whether those of a page let administrators alone call its method. */
final class ErrorTopics {

    private static final Phrase ADMINISTRATOR = Vocabulary.installed().phrase(Term.ADMINISTRATOR);

    private static final Map<ErrorRow.Topic, ErrorSubject> SUBJECTS = new EnumMap<>(Map.of(
            ErrorRow.Topic.MISSING_VALUE, ErrorSubject.MISSING_VALUE,
            ErrorRow.Topic.NOT_FOUND, ErrorSubject.NOT_FOUND,
            ErrorRow.Topic.ADMINISTRATORS, ErrorSubject.ADMINISTRATORS));

    private static final Phrase ANY_USER = Vocabulary.installed().phrase(Term.ANY_USER);

    private ErrorTopics() {}

    /** The same rows, each with its topics. */
    static List<ErrorRow> mark(List<ErrorRow> rows) {
        return rows.stream().map(ErrorTopics::mark).toList();
    }

    private static ErrorRow mark(ErrorRow row) {
        String text = (row.message() == null ? "" : row.message()) + "\n"
                + (row.description() == null ? "" : row.description());
        List<ErrorRow.Topic> topics = new ArrayList<>();
        SUBJECTS.forEach((topic, subject) -> {
            if (subject.isIn(text)) {
                topics.add(topic);
            }
        });
        return topics.equals(row.topics()) ? row : row.about(topics);
    }

    /** The same overview with whether administrators alone may call the method. */
    static Overview mark(Overview overview) {
        String access = overview.access();
        boolean administrators = access != null && ADMINISTRATOR.find(access) != null && ANY_USER.find(access) == null;
        return overview.withAdministratorsOnly(administrators);
    }
}
