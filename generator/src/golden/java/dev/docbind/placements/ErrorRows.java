package dev.docbind.placements;

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
            "SystemError\t\\N\n"
        };
    }
}
