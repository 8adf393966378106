package dev.docbind.runtime.internal;

import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.ServerException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import java.security.cert.CertificateException;

/** Whether a failed call may be repeated, which depends on whether its method ran. */
public enum Repeatability {
    /** The method did not run: repeating is safe. */
    NOT_RUN("it did not run"),
    /** It is not known whether the method ran. */
    UNKNOWN("it may have run"),
    /** The portal has answered, and would give the same answer again. */
    FINAL("repeating would not help");

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final String words;

    Repeatability(String words) {
        this.words = words;
    }

    /**
     * What a failure says of its call.
     *
     * @param failure the failure
     * @return whether the method ran, as far as the failure tells
     */
    public static Repeatability of(Bitrix24Exception failure) {
        if (failure instanceof LimitException limit) {
            return limit.limit() == LimitException.Limit.BLOCKED ? FINAL : NOT_RUN;
        }
        if (failure instanceof TransportException transport) {
            return isUntrusted(transport) ? FINAL : transport.mayHaveRun() ? UNKNOWN : NOT_RUN;
        }
        if (failure instanceof ServerException server) {
            return server.code().equalsIgnoreCase("PORTAL_DELETED") ? FINAL : UNKNOWN;
        }
        if (failure instanceof ApiException refusal) {
            return refusal.status() == REQUEST_TIMEOUT ? UNKNOWN : FINAL;
        }
        return failure instanceof UnreadableAnswerException unreadable ? ofStatus(unreadable.status()) : FINAL;
    }

    /** The certificate will be the same the next time. */
    private static boolean isUntrusted(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause != null && (cause instanceof CertificateException || isUntrusted(cause));
    }

    private static Repeatability ofStatus(int status) {
        if (status == TOO_MANY) {
            return NOT_RUN;
        }
        return status >= SERVER_ERROR || status == REQUEST_TIMEOUT ? UNKNOWN : FINAL;
    }

    @Override
    public String toString() {
        return words;
    }
}
