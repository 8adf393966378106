package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** One line on the error stream for each failure, and no stack trace. */
final class CommandFailures {

    /** Wrong usage or unreadable input. */
    static final int UNUSABLE = 2;

    /** The parts of a command's help that say what its exit status means. */
    static final String STATUSES_HEADING = "%nExit status:%n";

    static final String STATUS_DONE = "0:done";
    static final String STATUS_PROBLEMS = "1:done, and the documentation has problems that count (--fail-on)";
    static final String STATUS_UNUSABLE = "2:wrong usage, or a file that cannot be read or written";

    private CommandFailures() {}

    static CommandLine oneLine(CommandLine commandLine) {
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, arguments) -> fail(e.getCommandLine().getErr(), named(e)))
                .setExecutionExceptionHandler((e, command, result) -> fail(command.getErr(), e));
    }

    /**
     * A slip in an option's name is said as such, and not as the option that is missing for it. The library calls a word that is no
     * command an unmatched argument, and all that follow it.
     */
    private static CommandLine.ParameterException named(CommandLine.ParameterException problem) {
        CommandLine commands = problem.getCommandLine();
        List<String> unknown = commands.getUnmatchedArguments();
        if (problem instanceof CommandLine.MissingParameterException && !unknown.isEmpty()) {
            return new CommandLine.UnmatchedArgumentException(commands, unknown);
        }
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
