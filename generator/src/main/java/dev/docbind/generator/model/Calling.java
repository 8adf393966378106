package dev.docbind.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * How a method is called, beside its parameters.
 *
 * @param pagination how it returns its entries page by page, null where no parameter asks for another page
 * @param ordered whether the page demands that the parameters go out in the order of its table
 * @param positional whether the page's requests send the parameters as an array, without names
 * @param withoutResult whether the page shows a successful answer that has no {@code result} around it
 * @param file whether the answer is a file instead of JSON
 * @param effect whether it only reads
 */
public record Calling(
        @Nullable Pagination pagination,
        boolean ordered,
        boolean positional,
        boolean withoutResult,
        boolean file,
        Effect effect) {

    /** A method of which its page says nothing of all this. */
    public static final Calling PLAIN = new Calling(null, false, false, false, false, Effect.UNKNOWN);
}
