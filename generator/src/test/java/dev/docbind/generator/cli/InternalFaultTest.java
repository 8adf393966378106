package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.docbind.generator.source.PageWork;
import org.junit.jupiter.api.Test;

class InternalFaultTest {

    @Test
    void aFaultNamesThePageInWork() {
        Throwable thrown = catchThrowable(() -> PageWork.on("a/b.md", InternalFaultTest::broken));

        assertThat(new InternalFault(thrown)).hasMessageContaining("a/b.md").hasMessageNotContaining("\n");
    }

    @Test
    void theDiagnosticsFileKeepsTheStackTraceOfAFault() {
        Throwable thrown = catchThrowable(() -> PageWork.on("a/b.md", InternalFaultTest::broken));

        assertThat(ProblemsJson.fault(new InternalFault(thrown)))
                .contains("\"code\": \"internal-fault\"")
                .contains("InternalFaultTest.broken");
    }

    private static String broken() {
        throw new IllegalArgumentException("two\nlines");
    }
}
