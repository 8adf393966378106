package dev.docbind.runtime.internal;

import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.error.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Finds the documented error that a failure stands for. The code decides, whatever its case and whatever the message says: portals send
 * messages in their own language. Where a page lists a code more than once, the message decides, then the status; of several messages, as
 * REST 3.0 sends them for the fields of a request, the first that is documented once. An empty code says nothing, so there the message must
 * match. The message must also match where the page gives no code; some portals then send the message as the code.
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
        List<E> documented = new ArrayList<>(List.of(values));
        documented.remove(other);
        List<E> sameCode = keep(documented, error -> hasCode(error, failure.code()));
        if (sameCode.size() == 1) {
            return sameCode.get(0);
        }
        if (sameCode.isEmpty()) {
            return byText(keep(documented, error -> isSilent(error, failure.code())), failure, other);
        }
        List<E> sameText = keep(sameCode, error -> hasText(error, failure));
        return narrowed(sameText, sameText.isEmpty() ? sameCode : sameText, failure, other);
    }

    private static <E extends DocumentedError> E byText(List<E> errors, ApiException failure, E other) {
        List<E> sameText = keep(errors, error -> hasText(error, failure) || isSentAsCode(error, failure.code()));
        return narrowed(sameText, sameText, failure, other);
    }

    private static <E extends DocumentedError> E narrowed(
            List<E> sameText, List<E> candidates, ApiException failure, E other) {
        List<E> sameStatus = keep(candidates, error -> Objects.equals(error.status(), failure.status()));
        return only(sameText, only(sameStatus, firstSaid(sameText, failure, other)));
    }

    private static <E extends DocumentedError> E firstSaid(List<E> errors, ApiException failure, E other) {
        E said = other;
        for (FieldProblem problem : failure.validation()) {
            said = said == other ? only(keep(errors, error -> hasText(error, problem.message())), other) : said;
        }
        return said;
    }

    /** Whether a code that says something is this error's. */
    private static boolean hasCode(DocumentedError error, String code) {
        return !code.isEmpty() && (code.equalsIgnoreCase(error.code()) || code.equalsIgnoreCase(error.sentCode()));
    }

    /** Whether the page documents the error with no code, or with none that a portal sends. */
    private static boolean isSilent(DocumentedError error, String code) {
        String sent = error.sentCode();
        return sent == null || (sent.isEmpty() && code.isEmpty());
    }

    /** REST 3.0 says in one text that the request is wrong, and of each field why. */
    private static boolean hasText(DocumentedError error, ApiException failure) {
        boolean isSaid = hasText(error, failure.description());
        for (FieldProblem problem : failure.validation()) {
            isSaid = isSaid || hasText(error, problem.message());
        }
        return isSaid;
    }

    private static boolean isSentAsCode(DocumentedError error, String code) {
        return !code.isEmpty() && hasText(error, code);
    }

    private static boolean hasText(DocumentedError error, String description) {
        return MessagePattern.matches(error.message(), description)
                || MessagePattern.matches(error.sentMessage(), description);
    }

    private static <E> List<E> keep(List<E> errors, Predicate<E> condition) {
        List<E> kept = new ArrayList<>();
        for (E error : errors) {
            if (condition.test(error)) {
                kept.add(error);
            }
        }
        return kept;
    }

    private static <E> E only(List<E> errors, E otherwise) {
        return errors.size() == 1 ? errors.get(0) : otherwise;
    }
}
