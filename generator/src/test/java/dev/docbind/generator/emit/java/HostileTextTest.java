package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import org.junit.jupiter.api.Test;

class HostileTextTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final Emission emission = new JavaEmitters("a.b").emit(HostileSpec.spec(), diagnostics);

    @Test
    void hostile_names_and_texts_compile_under_the_strictest_checks() {
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(CompiledSources.strictly(emission.files()).problems()).isEmpty();
    }
}
