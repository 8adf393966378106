package dev.docbind.hostile.crm;

import org.jspecify.annotations.NullMarked;

/** What the pages say of the errors, for the enums of errors: they read it at first use. */
@NullMarked
public final class ErrorRows {
    private ErrorRows() {}

    /**
     * Returns the rows of each enum.
     *
     * @return texts that the runtime reads
     */
    public static String[] rows() {
        return new String[] {
            "enum_.EnumDefaultError\tpage.md\n"
                + "0\t400\tAccess denied\n"
                + "\t400\t\\N\n"
                + "Parameter 'fields' must be array\t400\t\\N\n"
                + "OTHER\t400\tOther\n"
                + "\t400\tNo \"code\" \\\\ column\t\\N\n"
        };
    }
}
