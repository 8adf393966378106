package dev.docbind.generator;

import java.io.PrintWriter;
import picocli.CommandLine;

/** One line on the error stream for each failure, and no stack trace. */
final class CommandFailures {

    /** Wrong usage or unreadable input. */
    static final int UNUSABLE = 2;

    private CommandFailures() {}

    static CommandLine oneLine(CommandLine commandLine) {
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, arguments) -> fail(e.getCommandLine().getErr(), e))
                .setExecutionExceptionHandler((e, command, result) -> fail(command.getErr(), e));
    }

    private static int fail(PrintWriter err, Exception e) {
        String message =
                e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        boolean known = e instanceof CommandLine.ParameterException
                || e instanceof GenerationException
                || e instanceof InternalFault;
        err.println("docbind: "
                + (known ? message : "internal fault, " + e.getClass().getSimpleName() + " " + message));
        return UNUSABLE;
    }
}
