package dev.docbind.generator.cli.process;

import dev.docbind.generator.RunListener;
import dev.docbind.generator.write.OutputWriter;
import dev.docbind.generator.write.WorkFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves the compiling of this process to the first of HotSpot's two compilers, once a run has pages to read. A run ends before the code of the
 * second one pays for itself: without it, a run takes two thirds of the processor time. The launcher says the same by a flag, which
 * {@code java -jar} cannot have. A virtual machine that does not know such directives goes on as it is.
 */
public final class FirstCompiler implements RunListener {

    private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";
    private static final String DIAGNOSTIC_COMMANDS = "com.sun.management:type=DiagnosticCommand";
    /** What a virtual machine without the second compiler says of itself. */
    private static final String FIRST_ALONE = "emulated-client";

    private final AtomicBoolean begun = new AtomicBoolean();

    /** For one run; until that has pages to read, nothing is done. */
    public FirstCompiler() {}

    @Override
    public void begins(Work work) {
        if (begun.compareAndSet(false, true)
                && !System.getProperty("java.vm.info", "").contains(FIRST_ALONE)) {
            Thread thread = new Thread(FirstCompiler::direct, "docbind-compiler-directives");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void direct() {
        try {
            add();
        } catch (IOException | JMException | RuntimeException | LinkageError e) {
            // Slower, and as right.
            return;
        }
    }

    /** Adds the directives, which the virtual machine reads from a file alone. */
    static String add() throws IOException, JMException {
        try (WorkFolder folder = WorkFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            Path file = folder.resolve("directives.json");
            OutputWriter.writeFile(file, DIRECTIVES);
            Object said = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName(DIAGNOSTIC_COMMANDS),
                            "compilerDirectivesAdd",
                            new Object[] {new String[] {file.toString()}},
                            new String[] {String[].class.getName()});
            return String.valueOf(said);
        }
    }
}
