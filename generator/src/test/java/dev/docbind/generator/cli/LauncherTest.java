package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a program in the place of the command line that says how it was started. */
class LauncherTest {

    private static final Path BIN = Path.of("../bin");
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private static final String PROGRAM = """
            import java.lang.management.ManagementFactory;

            public class Program {
                public static void main(String[] arguments) {
                    System.out.println(String.join("|", arguments));
                    System.out.println(ManagementFactory.getRuntimeMXBean().getInputArguments());
                    System.exit(arguments[0].equals("lint") ? 1 : arguments[0].equals("--version") ? 0 : 7);
                }
            }
            """;

    @TempDir
    private Path temporary;

    private Path home;
    private Path launcher;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        home = temporary.resolve("a folder with spaces");
        Files.createDirectories(home.resolve("bin"));
        launcher = home.resolve("bin").resolve(WINDOWS ? "docbind.cmd" : "docbind");
        Files.copy(BIN.resolve(launcher.getFileName()), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void theJarBesideItRunsWithItsArgumentsAndStatus() throws Exception {
        program(home.resolve("bin/docbind.jar"));

        Run run = run(List.of(), launcher.toString(), "generate", "--docs", "two words", "");

        assertThat(run.status()).isEqualTo(7);
        assertThat(run.output()).contains("generate|--docs|two words|");
        assertThat(run.output()).contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    @Test
    void theJarOfABuildRunsWhereNoneIsBesideIt() throws Exception {
        program(home.resolve("generator/target/docbind.jar"));

        Run run = run(List.of("DOCBIND_JAVA_OPTIONS=-Xmx300m -Dx=1"), launcher.toString(), "spec", "two words");

        assertThat(run.status()).isEqualTo(7);
        assertThat(run.output()).contains("spec|two words").contains("-Xmx300m, -Dx=1");
    }

    @Test
    void withoutAJarItSaysWhereItLooked() throws Exception {
        Run run = run(List.of(), launcher.toString(), "--version");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output().lines()).hasSize(1);
        assertThat(run.output()).startsWith("docbind: there is no docbind.jar").contains("mvnw");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToItRuns() throws Exception {
        program(home.resolve("bin/docbind.jar"));
        Path link = temporary.resolve("link");
        Files.createSymbolicLink(link, Path.of(home.getFileName().toString(), "bin", "docbind"));

        assertThat(run(List.of(), link.toString(), "spec").status()).isEqualTo(7);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWrongJavaHomeIsOneLine() throws Exception {
        program(home.resolve("bin/docbind.jar"));

        Run run = run(List.of("JAVA_HOME=/nowhere"), launcher.toString(), "spec");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output().strip()).isEqualTo("docbind: JAVA_HOME has no bin/java: /nowhere");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void classesAreArchivedOnDemandByARunOfAnyCommand() throws Exception {
        program(home.resolve("bin/docbind.jar"));
        Path archive = home.resolve("bin/docbind.jsa");

        Run first = run(List.of(), launcher.toString(), "--archive", "lint", "two words");

        assertThat(first.output()).startsWith("lint|two words\n");
        assertThat(first.status()).isEqualTo(1);
        assertThat(archive).isNotEmptyFile();
        Run next = run(List.of(), launcher.toString(), "lint");
        assertThat(next.output()).contains("-XX:SharedArchiveFile=" + archive.toRealPath());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anArchiveThatIsNoneOrOfAnotherJarIsAsNone() throws Exception {
        program(home.resolve("bin/docbind.jar"));
        String without = run(List.of(), launcher.toString(), "spec")
                .output()
                .lines()
                .findFirst()
                .orElseThrow();
        Path archive = home.resolve("bin/docbind.jsa");

        assertThat(run(List.of(), launcher.toString(), "--archive", "lint").status())
                .isEqualTo(1);
        Files.setLastModifiedTime(home.resolve("bin/docbind.jar"), FileTime.fromMillis(0));
        Run stale = run(List.of(), launcher.toString(), "spec");
        assertThat(stale.output()).startsWith(without + "\n[");
        assertThat(stale.status()).isEqualTo(7);

        Files.delete(archive);
        Files.writeString(archive, "no archive");
        Run damaged = run(List.of(), launcher.toString(), "spec");
        assertThat(damaged.output()).startsWith(without + "\n[");
        assertThat(damaged.status()).isEqualTo(7);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRunThatCannotBeginLeavesNoArchive() throws Exception {
        program(home.resolve("bin/docbind.jar"));

        assertThat(run(List.of(), launcher.toString(), "--archive", "spec").status())
                .isEqualTo(7);

        try (Stream<Path> files = Files.list(home.resolve("bin"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("docbind", "docbind.jar");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptsAreCleanWhereShellcheckIsAtHand() throws Exception {
        assumeTrue(isOnPath("shellcheck"), "shellcheck is not on PATH");

        Run run = run(
                List.of(),
                "shellcheck",
                BIN.resolve("docbind").toString(),
                "../.ci/run",
                "../.ci/full-client",
                "../.ci/same-bytes",
                "../.ci/benchmark",
                "../.ci/js-sdk");

        assertThat(run.output()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static boolean isOnPath(String program) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void program(Path jar) throws IOException {
        Path source = Files.writeString(temporary.resolve("Program.java"), PROGRAM);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", temporary.toString(), source.toString()))
                .isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Program");
        Files.createDirectories(jar.getParent());
        try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            to.putNextEntry(new JarEntry("Program.class"));
            to.write(Files.readAllBytes(temporary.resolve("Program.class")));
            to.closeEntry();
        }
    }

    /** Runs in another folder, with the Java of the test and some variables. */
    private Run run(List<String> variables, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        if (!command[0].equals("shellcheck")) {
            builder.directory(temporary.toFile());
        }
        builder.environment().remove("DOCBIND_JAVA_OPTIONS");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        Process process = builder.start();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        process.getInputStream().transferTo(output);
        return new Run(process.waitFor(), output.toString(StandardCharsets.UTF_8));
    }

    private record Run(int status, String output) {}
}
