package dev.docbind.generator.page;

import dev.docbind.generator.language.MixedScript;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A cell of a table's first row, as far as it may be a header.
 *
 * @param words its words in lower case
 */
record HeaderCell(List<String> words) {

    private static final Set<String> NAME = words(Term.NAME_HEADER);
    /** Words that name the fields only together with "type": alone they head lists of values. */
    private static final Set<String> NAME_BESIDE_TYPE = words(Term.NAME_HEADER_BESIDE_TYPE);

    private static final Set<String> TYPE = words(Term.TYPE_HEADER);
    private static final Set<String> DESCRIPTION = words(Term.DESCRIPTION_HEADER);
    private static final Set<String> ERROR = words(Term.ERROR_MENTIONED);

    static HeaderCell of(Element.Cell cell) {
        String plain = MixedScript.mended(ElementText.plain(cell.content()).toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= plain.length(); end++) {
            if (end == plain.length() || !Character.isLetter(plain.charAt(end))) {
                if (start < end) {
                    words.add(plain.substring(start, end));
                }
                start = end + 1;
            }
        }
        return new HeaderCell(words);
    }

    /** The header of a table; not yet known to be one. */
    static List<HeaderCell> row(Element.Table table) {
        List<HeaderCell> header = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            for (Element.Cell cell : table.rows().get(0).cells()) {
                header.add(of(cell));
            }
        }
        return header;
    }

    /** A column of names alone. */
    boolean isName() {
        return NAME.contains(text());
    }

    /** A column of names, each with its type in the same cell. */
    boolean isNameAndType() {
        int last = words.size() - 1;
        String name = last < 1 ? "" : String.join(" ", words.subList(0, last));
        return last > 0 && TYPE.contains(words.get(last)) && (NAME.contains(name) || NAME_BESIDE_TYPE.contains(name));
    }

    /** A column of types alone. */
    boolean isType() {
        return TYPE.contains(text());
    }

    /** The column that describes. */
    boolean isDescription() {
        return DESCRIPTION.contains(text());
    }

    /** Whether an error is spoken of. */
    boolean mentionsError() {
        return words.stream().anyMatch(ERROR::contains);
    }

    /** The words with single spaces between them. */
    String text() {
        return String.join(" ", words);
    }

    private static Set<String> words(Term term) {
        return Vocabulary.installed().words(term);
    }
}
