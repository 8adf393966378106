package dev.docbind.runtime.internal;

import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the documented error that a failure stands for. The code decides, whatever its case; where a page lists a code more than
 * once, the message decides, then the status. An empty code says nothing, so there the message has to fit.
 */
public final class ErrorMatcher {

    private ErrorMatcher() {}

    /**
     * Returns the constant that documents a failure.
     *
     * @param exception the failure
     * @param values the documented errors in the page's order; {@code other} may be among them
     * @param other what stands for everything undocumented
     * @param <E> the enum of the method's errors
     * @return the constant, or {@code other}
     */
    public static <E extends DocumentedError> E match(Bitrix24Exception exception, E[] values, E other) {
        if (!(exception instanceof ApiException failure)) {
            return other;
        }
        List<E> sameCode = Stream.of(values)
                .filter(error -> error != other && error.code().equalsIgnoreCase(failure.code()))
                .toList();
        if (sameCode.size() == 1 && !failure.code().isEmpty()) {
            return sameCode.get(0);
        }
        List<E> sameText = keep(sameCode, error -> MessagePattern.matches(error.message(), failure.description()));
        boolean silent = failure.code().isEmpty();
        List<E> candidates = sameText.isEmpty() && !silent ? sameCode : sameText;
        List<E> sameStatus = keep(candidates, error -> Objects.equals(error.status(), failure.status()));
        return only(sameText, only(sameStatus, other));
    }

    private static <E> List<E> keep(List<E> errors, Predicate<E> condition) {
        return errors.stream().filter(condition).toList();
    }

    private static <E> E only(List<E> errors, E otherwise) {
        return errors.size() == 1 ? errors.get(0) : otherwise;
    }
}
