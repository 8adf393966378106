package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Set;

/** What the stars of rows mean for a request. */
enum Stars {

    /** Nothing: the rows are those of an answer, or of a value that no request must have in that form. */
    IGNORED,

    /** What the page says: a star counts unless its own requests do without. */
    READ,

    /** The same after corrections of the page, which may have said that requests send what the examples seem to lack. */
    CORRECTED;

    /** The wire names among the rows of one structure that a request must have. */
    Set<String> enforced(List<Field> rows, ExampleValues sent) {
        return this == IGNORED ? Set.of() : EnforcedParameters.names(rows, row -> isUnsent(row, sent));
    }

    /** Whether the requests, which send what the row stands in, do without what its star demands. */
    boolean isUnsent(Field row, ExampleValues sent) {
        return switch (this) {
            case IGNORED -> false;
            case READ -> lack(row, sent);
            case CORRECTED -> row.traits().unsent() && lack(row, sent);
        };
    }

    private static boolean lack(Field row, ExampleValues sent) {
        return EnforcedParameters.isDemanded(row)
                && !row.traits().map()
                && sent.isObject()
                && sent.spellings(row.wireName()).isEmpty();
    }
}
