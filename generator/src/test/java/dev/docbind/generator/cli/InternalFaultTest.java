package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InternalFaultTest {

    private final InternalFault fault = new InternalFault(new IllegalArgumentException("two\nlines"));

    @Test
    void theConsoleHasOneLineOfAFault() {
        assertThat(fault).hasMessage("internal fault, IllegalArgumentException two");
    }

    @Test
    void theDiagnosticsFileKeepsTheStackTraceOfAFault() {
        assertThat(ProblemsJson.fault(fault))
                .contains("\"code\": \"internal-fault\"")
                .contains("InternalFaultTest.<init>");
    }
}
