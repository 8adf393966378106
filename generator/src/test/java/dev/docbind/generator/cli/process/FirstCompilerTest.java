package dev.docbind.generator.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own: the directives hold for the whole virtual machine. */
class FirstCompilerTest {

    @Test
    void theVirtualMachineTakesTheDirectivesAndNoFileStays(@TempDir Path temporary) throws Exception {
        assertThat(output(temporary, Adding.class)).contains("1 compiler directives added");
        try (var files = Files.list(temporary)) {
            assertThat(files).isEmpty();
        }
    }

    private static String output(Path temporary, Class<?> program) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    /** What the other process runs. */
    static final class Adding {

        private Adding() {}

        public static void main(String[] arguments) throws Exception {
            System.out.println(FirstCompiler.add());
        }
    }
}
