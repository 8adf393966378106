package dev.docbind.generator.model;

import java.util.List;
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
 * @param arguments the names on the wire of the parameters that a call may give by position, in this order; null where no such
 *     call can be right
 */
public record Calling(
        @Nullable Pagination pagination,
        boolean ordered,
        boolean positional,
        boolean withoutResult,
        boolean file,
        Effect effect,
        @Nullable List<String> arguments) {

    public Calling {
        arguments = arguments == null ? null : List.copyOf(arguments);
    }

    /** A method of which its page says nothing of all this. */
    public static final Calling PLAIN = new Calling(null, false, false, false, false, Effect.UNKNOWN, null);

    /** The same with another way from page to page. */
    public Calling withPagination(Pagination other) {
        return new Calling(other, ordered, positional, withoutResult, file, effect, arguments);
    }

    /** The same with another effect. */
    public Calling withEffect(Effect other) {
        return new Calling(pagination, ordered, positional, withoutResult, file, other, arguments);
    }

    /** The same with other arguments. */
    public Calling withArguments(@Nullable List<String> other) {
        return new Calling(pagination, ordered, positional, withoutResult, file, effect, other);
    }
}
