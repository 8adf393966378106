package dev.docbind.generator.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** In a process of its own, which it ends. */
class InputWatchTest {

    @Test
    void aWatchedProcessEndsWithItsInput() throws Exception {
        Process process = start("-Ddocbind.ends-with-input=true");
        assertThat(process.inputReader().readLine()).isEqualTo("begun");
        assertThat(process.isAlive()).isTrue();
        process.getOutputStream().close();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
    }

    @Test
    void anotherOneGoesOn() throws Exception {
        Process process = start("-Ddocbind.ends-with-input=false");
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("begun");
            process.getOutputStream().close();
            assertThat(process.waitFor(1, TimeUnit.SECONDS)).isFalse();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(String option) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What the other process runs. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] arguments) throws Exception {
            InputWatch.begin();
            System.out.println("begun");
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }
    }
}
