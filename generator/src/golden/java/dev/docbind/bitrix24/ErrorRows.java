package dev.docbind.bitrix24;

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
            "SystemError\t_includes/system-errors.md\n"
                + "INTERNAL_SERVER_ERROR\t500\tInternal server error\n"
                + "QUERY_LIMIT_EXCEEDED\t503\tToo many requests\n"
                + "insufficient_scope\t403\tThe request requires higher privileges than provided by the webhook token\n"
                + "expired_token\t401\tThe access token provided has expired\n"
        };
    }
}
