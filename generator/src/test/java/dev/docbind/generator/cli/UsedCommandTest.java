package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are compiled against the goldens, and what they use is read from their classes. */
class UsedCommandTest {

    private static final String PROGRAM = """
            package app;

            import dev.docbind.bitrix24.Bitrix24;
            import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest;
            import dev.docbind.bitrix24.bizproc.workflow.WorkflowTerminateError;
            import java.util.Map;
            import java.util.function.Function;

            public final class Program {
                Object start(Bitrix24 b24) {
                    return b24.bizproc().workflow().start(r -> r.templateId(1L));
                }

                void kill(Bitrix24 b24) {
                    Function<String, Object> kill = b24.bizproc().workflow()::kill;
                    kill.apply("1");
                }

                Object later(Bitrix24 b24) {
                    WorkflowInstancesRequest request = WorkflowInstancesRequest.builder().build();
                    return b24.client().async().execute(WorkflowInstancesRequest.METHOD, request);
                }

                Object error(dev.docbind.runtime.error.ApiException e) {
                    return WorkflowTerminateError.of(e);
                }
            }
            """;

    private static final String HOSTILE = """
            package app;

            import dev.docbind.hostile.Bitrix24;

            public final class Hostile {
                void calls(Bitrix24 b24) {
                    b24.im().notify_(r -> {});
                    b24.im().notifyApi().read();
                    b24.crm().enum_().default_(r -> {});
                    b24.v3().tasks().aux().get(r -> {});
                    b24.batch(r -> {});
                }
            }
            """;

    private static final String BATCH = """
            package app;

            import dev.docbind.hostile.im.notify.NotifyReadRequest;
            import dev.docbind.hostile.v3.tasks.aux_.AuxGetRequest;

            public final class OnlyBatches {
                Object[] methods() {
                    return new Object[] {NotifyReadRequest.METHOD, AuxGetRequest.METHOD};
                }
            }
            """;

    private static final String BY_NAME = """
            package app;

            import dev.docbind.bitrix24.Bitrix24;
            import java.util.Map;

            public final class ByName {
                Object user(Bitrix24 b24) {
                    return b24.call("user.current", Map.of());
                }

                static final class FooRequest {
                    static Builder builder() {
                        return new Builder();
                    }

                    static final class Builder {}
                }

                Object other() {
                    return FooRequest.builder();
                }
            }
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void callsInEveryFormAreSeen() throws IOException {
        assertThat(run(compile("Program", PROGRAM))).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "bizproc.workflow.instances",
                        "bizproc.workflow.kill",
                        "bizproc.workflow.start",
                        "bizproc.workflow.terminate");
        assertThat(err.toString().lines()).containsExactly("4 methods in 1 class");
    }

    @Test
    void namesThatJavaEscapesAndRest3AreToldByTheCallsAlone() throws IOException {
        assertThat(run(compile("Hostile", HOSTILE))).isZero();

        assertThat(out.toString().lines())
                .containsExactly("batch", "crm.enum.default", "im.notify", "im.notify.read", "tasks.aux.get");
    }

    @Test
    void requestsWithoutCallsNeedThePackage() throws IOException {
        Path classes = compile("OnlyBatches", BATCH);

        assertThat(run(classes)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(
                        "Left out: requests in the package of no known client (see --package):"
                                + " dev.docbind.hostile.im.notify.NotifyReadRequest, dev.docbind.hostile.v3.tasks.aux_.AuxGetRequest");

        assertThat(run("used", "--package", "dev.docbind.hostile", classes.toString()))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("im.notify.read", "tasks.aux.get");
    }

    @Test
    void callsByNameAreCountedAndRequestsOfOthersAreNone() throws IOException {
        assertThat(run(compile("ByName", BY_NAME))).isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "0 methods in 3 classes",
                        "Not seen: names of methods that are texts of the program, in app.ByName");
    }

    @Test
    void jarsAreReadAndJarsInsideOfThemAreCounted() throws IOException {
        Path classes = compile("Program", PROGRAM);
        Path jar = folder.resolve("an application.jar");
        try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(to, "BOOT-INF/classes/app/Program.class", Files.readAllBytes(classes.resolve("app/Program.class")));
            entry(to, "BOOT-INF/lib/other.jar", new byte[] {1});
        }

        assertThat(run(jar)).isZero();
        assertThat(out.toString().lines()).hasSize(4);
        assertThat(err.toString()).contains("Not opened: 1 jar inside of folders or jars");
    }

    @Test
    void theClientItselfUsesNothingAndSpellsTheNames() throws IOException {
        Path goldens = Path.of(java.net.URI.create(String.valueOf(dev.docbind.bitrix24.Bitrix24.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation())));

        assertThat(run(
                        "used",
                        goldens.resolve("dev/docbind/bitrix24").toString(),
                        goldens.resolve("dev/docbind/hostile").toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void damagedClassesAreOneLineWithThePath() throws IOException {
        byte[] whole = Files.readAllBytes(compile("Program", PROGRAM).resolve("app/Program.class"));
        Path file = folder.resolve("Broken.class");
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] broken = Arrays.copyOf(whole, round % 2 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = 0; change < round % 7 && broken.length > 0; change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Files.write(file, broken);
            int status = run(file);
            if (status != 0) {
                assertThat(status).isEqualTo(2);
                assertThat(err.toString().lines()).hasSize(1);
                assertThat(err.toString()).startsWith("docbind: " + file + ": ").doesNotContain("internal");
            }
        }
    }

    @Test
    void whatIsMissingOrNoClassIsOneLine() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path text = Files.writeString(folder.resolve("notes.txt"), "x");
        Path jar = Files.writeString(folder.resolve("no.jar"), "x");

        assertThat(run(folder.resolve("absent"))).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "docbind: " + folder.resolve("absent") + ": there is no such file or folder");
        assertThat(run(empty)).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("docbind: there are no class files in " + empty);
        assertThat(run(text)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("docbind: " + text + ": is no folder, no jar and no class file");
        assertThat(run(jar)).isEqualTo(2);
        assertThat(err.toString()).startsWith("docbind: " + jar + ": is no jar, or a damaged one");
        assertThat(run("used")).isEqualTo(2);
        assertThat(run("used", "--package", "not a name", text.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not a valid Java package name");
    }

    private static void entry(JarOutputStream to, String name, byte[] bytes) throws IOException {
        to.putNextEntry(new JarEntry(name));
        to.write(bytes);
        to.closeEntry();
    }

    private Path compile(String name, String source) throws IOException {
        Path file = Files.createDirectories(folder.resolve("src")).resolve(name + ".java");
        Files.writeString(file, source);
        Path classes = Files.createDirectories(folder.resolve("classes of " + name));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        assertThat(status).isZero();
        return classes;
    }

    private int run(Path classes) {
        return run("used", classes.toString());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
