package dev.docbind.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threads that the runtime makes and those that it is called on. */
@Timeout(180)
class ThreadsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int CALLERS = 50;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyThreadHasANameAndNoneKeepsTheJvmAlive(int processors) throws Exception {
        try (OneTimePortal portal = new OneTimePortal(1);
                ChildJvm child = ChildJvm.start(
                        LeavingClient.class, List.of("-XX:ActiveProcessorCount=" + processors), portal.origin())) {
            List<String> lines = child.rest();
            assertThat(child.exitValue()).as("%s", lines).isZero();
            assertThat(lines).contains("left true").anyMatch(line -> line.matches("thread true docbind-.*"));
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("thread "))
                    .noneMatch(line -> line.matches("thread \\w+ (Thread-\\d+|pool-.*)"))
                    .allMatch(line ->
                            line.startsWith("thread true ") || line.matches("thread false (main|DestroyJavaVM)"));
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreadsLeaveTheirCarrierWhereverACallWaits() throws Exception {
        try (OneTimePortal portal = new OneTimePortal(CALLERS);
                ChildJvm child = ChildJvm.start(
                        VirtualClient.class,
                        List.of(
                                "-Djdk.virtualThreadScheduler.parallelism=1",
                                "-Djdk.virtualThreadScheduler.maxPoolSize=1"),
                        portal.origin(),
                        folder.toString(),
                        String.valueOf(CALLERS))) {
            List<String> lines = child.rest();
            assertThat(child.exitValue()).as("%s", lines).isZero();
            // The portal answers nobody before all are there: one carrier serves them only if all of them leave it.
            assertThat(lines).contains("answered " + CALLERS).noneMatch(line -> line.startsWith("pinned"));
            assertThat(portal.refreshes).hasSize(1);
        }
    }

    @Test
    void nothingWaitsInsideSynchronized() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            // This one holds it for a few steps in memory; the portal for tests serves tests alone.
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("testing"))
                            .filter(ThreadsTest::isSynchronized)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("AccountLocks.java");
        }
    }

    private static boolean isSynchronized(Path file) {
        try {
            return Files.readString(file).matches("(?s).*\\bsynchronized\\b[^a-z]*[({].*|.*\\n    synchronized .*");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
