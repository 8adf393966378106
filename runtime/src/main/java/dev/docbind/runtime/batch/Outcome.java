package dev.docbind.runtime.batch;

import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import org.jspecify.annotations.Nullable;

/**
 * What became of one command of a batch.
 *
 * @param <R> the type of its answer
 */
public sealed interface Outcome<R> {

    /**
     * Returns the answer.
     *
     * @return the answer of the command
     * @throws Bitrix24Exception when the portal refused the command, or when its answer was lost with that of its request
     * @throws IllegalStateException when the command did not run, and nothing but an earlier command's failure is the reason
     */
    R orElseThrow();

    /**
     * Whether sending the command again can help and cannot run it twice.
     *
     * @return true where it did not run, and where nothing is known of a command that only reads
     */
    boolean isRetryable();

    /**
     * The command ran.
     *
     * @param value its answer
     * @param <R> the type of its answer
     */
    record Succeeded<R>(R value) implements Outcome<R> {

        @Override
        public R orElseThrow() {
            return value;
        }

        @Override
        public boolean isRetryable() {
            return false;
        }
    }

    /**
     * The portal refused the command.
     *
     * @param error what it said; {@code of(error)} of the method's enum of errors returns the constant
     * @param isRetryable whether the command did not run for a reason that passes, such as a limit
     * @param <R> the type of its answer
     */
    record Refused<R>(ApiException error, boolean isRetryable) implements Outcome<R> {

        @Override
        public R orElseThrow() {
            throw error;
        }
    }

    /**
     * The command did not run: one that it depends on failed, or its request was never sent.
     *
     * @param cause why its request was not sent, or the refusal of the command that it depends on; null where that is not known
     * @param isRetryable whether its request was never sent, or was refused for a reason that passes
     * @param <R> the type of its answer
     */
    record NotExecuted<R>(@Nullable Bitrix24Exception cause, boolean isRetryable) implements Outcome<R> {

        @Override
        public R orElseThrow() {
            throw new IllegalStateException("the command did not run", cause);
        }
    }

    /**
     * The request of the command failed, and nothing says whether it ran.
     *
     * @param cause the failure of the request, or of reading what came back for the command
     * @param isRetryable whether the command only reads, so that running it twice does no harm
     * @param <R> the type of its answer
     */
    record Unknown<R>(Bitrix24Exception cause, boolean isRetryable) implements Outcome<R> {

        @Override
        public R orElseThrow() {
            throw cause;
        }
    }
}
