package dev.docbind.runtime.batch;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.ServerException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;

/** What the failure of a request says of its commands. */
final class Failures {

    private Failures() {}

    /** Whether commands may have run. */
    static boolean mayHaveRun(Bitrix24Exception failure) {
        return failure instanceof TransportException transport
                ? transport.mayHaveRun()
                : failure instanceof ServerException || failure instanceof UnreadableAnswerException;
    }

    /** Whether the reason passes, and nothing ran. */
    static boolean passes(Bitrix24Exception failure) {
        return failure instanceof LimitException limit
                ? limit.limit() != LimitException.Limit.BLOCKED
                : failure instanceof TransportException transport && !transport.mayHaveRun();
    }
}
