package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ConfiguredListTest {

    @Test
    void anElementWithoutTextIsRefusedByTheNameOfItsList() {
        assertThatThrownBy(() -> ConfiguredList.of("overrides", Arrays.asList("a", null)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<overrides> has an element without text."
                        + " Perhaps you should correct the configuration of docbind-maven-plugin.");
    }

    @Test
    void blanksAroundAPatternAreNone() throws MojoFailureException {
        assertThat(ConfiguredList.patterns("includes", List.of("a.**", " b.* ")))
                .containsExactly("a.**", "b.*");
    }
}
