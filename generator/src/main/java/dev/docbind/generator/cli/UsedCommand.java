package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.UsedMethods;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code used}: the methods that compiled classes call. */
@Command(
        name = "used",
        description = {
            "Prints the methods that compiled classes call, one pattern a line, as --include and <include> take them.",
            "Names that a program gives itself, as in b24.call(\"user.current\", …), cannot be seen, nor can reflection; the"
                    + " classes that call by name are counted on the error stream. Jars inside of a folder or a jar are not opened."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        exitCodeListHeading = CommandFailures.STATUSES_HEADING,
        exitCodeList = {CommandFailures.STATUS_DONE, CommandFailures.STATUS_UNUSABLE},
        footer = "%nExample: docbind used target/classes",
        versionProvider = Version.class)
final class UsedCommand implements Callable<Integer> {

    /** How many classes are named before they are only counted. */
    private static final int NAMED = 3;

    @Spec
    private CommandSpec commandSpec;

    @Parameters(arity = "1..*", paramLabel = "CLASSES", description = "folders of classes, jars, or class files")
    private List<Path> classes;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description =
                    "the package of the client's facade, for classes that do not show it: they send requests and have no"
                            + " call of the facade or a namespace")
    private String packageName = GenerationRequest.DEFAULT_PACKAGE;

    @Override
    public Integer call() {
        UsedMethods used = UsedMethods.of(classes, packageName);
        PrintWriter out = commandSpec.commandLine().getOut();
        used.methods().forEach(out::println);
        CommandRun.finish(out);
        PrintWriter err = commandSpec.commandLine().getErr();
        err.println(counted(used.methods().size(), "method", "methods") + " in "
                + counted(used.classes(), "class", "classes"));
        if (!used.callersByName().isEmpty()) {
            err.println("Not seen: names of methods that are texts of the program, in " + named(used.callersByName()));
        }
        if (!used.unplaced().isEmpty()) {
            err.println(
                    "Left out: requests in the package of no known client (see --package): " + named(used.unplaced()));
        }
        if (used.innerJars() > 0) {
            err.println("Not opened: " + counted(used.innerJars(), "jar", "jars") + " inside of folders or jars");
        }
        err.flush();
        return 0;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }
}
