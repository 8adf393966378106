package dev.docbind.generator.page;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of an error table holds what; -1 where there is no such column.
 *
 * @param status the HTTP status
 * @param code the code
 * @param message what the server sends; the same as {@code code} where both share a cell
 * @param description what explains the error
 * @param field the field of a REST 3.0 validation error
 */
record ErrorColumns(int status, int code, int message, int description, int field) {

    private static final Set<String> CODE = words(Term.CODE_HEADER);
    private static final Set<String> CODE_AND_MESSAGE = words(Term.CODE_AND_MESSAGE_HEADER);
    private static final Set<String> MESSAGE = words(Term.MESSAGE_HEADER);
    private static final Set<String> DESCRIPTION = words(Term.DESCRIPTION_HEADER);
    private static final Set<String> STATUS = words(Term.STATUS_HEADER);
    private static final Set<String> FIELD = words(Term.FIELD_HEADER);
    private static final Set<String> EXPLANATION = words(Term.EXPLANATION_HEADER);

    /** The columns, null where the table lists no errors. */
    static @Nullable ErrorColumns of(Element.Table table) {
        List<String> header =
                HeaderCell.row(table).stream().map(HeaderCell::text).toList();
        int described = column(header, DESCRIPTION);
        int shared = column(header, CODE_AND_MESSAGE);
        int code = shared < 0 ? column(header, CODE) : shared;
        int message = shared < 0 ? column(header, MESSAGE) : shared;
        int explained = column(header, EXPLANATION);
        // "Description" is the message, unless another column is.
        int description = message < 0 ? explained : described < 0 ? explained : described;
        ErrorColumns columns = new ErrorColumns(
                column(header, STATUS), code, message < 0 ? described : message, description, column(header, FIELD));
        return columns.listErrors() ? columns : null;
    }

    private static Set<String> words(Term term) {
        return Vocabulary.installed().words(term);
    }

    private boolean listErrors() {
        if (code >= 0) {
            return message >= 0 || description >= 0;
        }
        return message >= 0 && description >= 0 && message != field;
    }

    private static int column(List<String> header, Set<String> names) {
        for (int column = 0; column < header.size(); column++) {
            if (names.contains(header.get(column))) {
                return column;
            }
        }
        return -1;
    }
}
