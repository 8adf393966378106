package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter errors = new StringWriter();

    @Test
    void noCommandIsWrongUsage() {
        int status = Main.commandLine().setErr(new PrintWriter(errors)).execute();

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString()).isEqualToIgnoringNewLines("docbind: a command is needed: generate, spec or lint");
    }
}
