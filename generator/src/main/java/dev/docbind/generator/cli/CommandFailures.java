package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationException;
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
                        (e, arguments) -> fail(e.getCommandLine().getErr(), named(e)))
                .setExecutionExceptionHandler((e, command, result) -> fail(command.getErr(), e));
    }

    /** The library calls a word that is no command an unmatched argument, and all that follow it. */
    private static CommandLine.ParameterException named(CommandLine.ParameterException problem) {
        CommandLine commands = problem.getCommandLine();
        if (commands.getParent() != null || !(problem instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return problem;
        }
        String word = unmatched.getUnmatched().get(0);
        String known = String.join(", ", commands.getSubcommands().keySet());
        return word.startsWith("-")
                ? problem
                : new CommandLine.ParameterException(commands, "no such command: " + word + " (" + known + ")");
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
