package dev.docbind.generator.cli;

import dev.docbind.generator.FailurePolicy;
import dev.docbind.generator.cli.process.InputWatch;
import dev.docbind.generator.write.ConsoleText;
import java.io.FileDescriptor;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar docbind.jar COMMAND …}. */
@Command(
        name = "docbind",
        description = "Turns the Markdown documentation of the Bitrix24 REST API into typed Java.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            GenerateCommand.class,
            SpecCommand.class,
            LintCommand.class,
            SnippetsCommand.class,
            DiffCommand.class,
            UsedCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final boolean process;

    private Main(Terminal terminal, boolean process) {
        this.terminal = terminal;
        this.process = process;
    }

    /**
     * Runs one command and ends the process with its exit status: 0 done, 1 the documentation has problems that count,
     * 2 wrong usage or unreadable input.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        InputWatch.begin();
        System.exit(commandLine(Terminal.ofProcess(System.getenv()), true).execute(arguments));
    }

    /** The command line of a program that runs it. */
    static CommandLine commandLine() {
        return commandLine(Terminal.NONE, false);
    }

    /** The terminal in which a command runs. */
    static Terminal terminal(CommandSpec command) {
        return command.root().userObject() instanceof Main main ? main.terminal : Terminal.NONE;
    }

    /** Whether the process is there for this command alone. */
    static boolean ownsProcess(CommandSpec command) {
        return command.root().userObject() instanceof Main main && main.process;
    }

    private static CommandLine commandLine(Terminal terminal, boolean process) {
        return CommandFailures.oneLine(new CommandLine(new Main(terminal, process))
                .setOut(ConsoleText.of(FileDescriptor.out, "stdout.encoding"))
                .setErr(ConsoleText.of(FileDescriptor.err, "stderr.encoding"))
                .registerConverter(Path.class, new PathConverter())
                .registerConverter(FailurePolicy.class, new FailurePolicyConverter()));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "a command is needed: generate, spec, lint, snippets, diff or used");
    }
}
