package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildGuardTest {
    @TempDir
    private Path base;

    private final RecordedLog log = new RecordedLog();

    @Test
    void whatFailsLeavesTheFoldersFree() throws Exception {
        assertThatThrownBy(() -> BuildGuard.alone(plan(), log, () -> {
                    throw new MojoFailureException("wrong");
                }))
                .hasMessage("wrong");
        int[] runs = {0};
        BuildGuard.alone(plan(), log, () -> runs[0]++);
        BuildGuard.alone(plan(), log, () -> runs[0]++);
        assertThat(runs[0]).isEqualTo(2);
    }

    @Test
    void aLockThatCannotBeHadStopsNobody() throws Exception {
        Path file = base.resolve("target/record.txt.lock");
        Files.createDirectories(file.getParent());
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            int[] runs = {0};
            BuildGuard.alone(plan(), log, () -> runs[0]++);
            assertThat(runs[0]).isEqualTo(1);
        }
    }

    private ClientPlan plan() {
        return TestPlan.in(base).plan();
    }
}
