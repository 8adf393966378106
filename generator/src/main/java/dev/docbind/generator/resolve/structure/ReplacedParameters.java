package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parameters that another row of the structure says it may be sent in the place of. */
final class ReplacedParameters {

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final Phrase REPLACES =
            LANGUAGES.phrase(LANGUAGES.regex(Term.REPLACES) + "[^.`\\n]{0,40}`([^`\\n]{1,80})`", Term.REPLACES);

    private ReplacedParameters() {}

    /** Their wire names; a text may have a name as its row spells it. */
    static Set<String> names(List<Field> rows) {
        Set<String> written = new HashSet<>();
        for (Field row : rows) {
            if (row.description().indexOf('`') >= 0) {
                // The name is in the last group, whatever groups the words have.
                REPLACES.all(row.description())
                        .map(match -> match.group(match.groupCount()))
                        .filter(name -> !isOf(row, name))
                        .forEach(written::add);
            }
        }
        Set<String> names = new HashSet<>();
        for (Field row : rows) {
            if (written.contains(row.name()) || written.contains(row.wireName())) {
                names.add(row.wireName());
            }
        }
        return names;
    }

    private static boolean isOf(Field row, String name) {
        return name.equals(row.name()) || name.equals(row.wireName());
    }
}
