package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorJvmTest {

    @ParameterizedTest
    @ValueSource(strings = {"docbind", "docbind.cmd"})
    void itIsSetUpAsByTheLauncher(String launcher) throws Exception {
        assertThat(Files.readString(Path.of("../bin", launcher)))
                .contains(GeneratorJvm.SHORT_LIVED)
                .contains(GeneratorJvm.SIMPLEST_COLLECTOR);
    }

    @Test
    void argumentsThatTheLocaleCanWriteAreTaken() {
        GeneratorJvm jvm = new GeneratorJvm(Path.of("java"), List.of(), List.of(), new RecordedLog());
        assertThat(jvm.takes(List.of("generate", "--docs=/a folder"))).isTrue();
        assertThat(jvm.takes(List.of("generate", "--docs=/half \uD83D of a character")))
                .isFalse();
    }
}
