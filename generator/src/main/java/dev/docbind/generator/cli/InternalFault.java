package dev.docbind.generator.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A fault of this program, found while it worked on a page. It is no problem of the documentation. */
final class InternalFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault.
     *
     * @param cause what was thrown
     */
    InternalFault(Throwable cause) {
        super(line(cause), cause);
    }

    /** The stack trace as text. */
    String trace() {
        StringWriter text = new StringWriter();
        if (getCause() != null) {
            getCause().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String line(Throwable cause) {
        String message = cause.getMessage() == null
                ? ""
                : cause.getMessage().lines().findFirst().orElse("");
        return ("internal fault, " + cause.getClass().getSimpleName() + " " + message).strip();
    }
}
