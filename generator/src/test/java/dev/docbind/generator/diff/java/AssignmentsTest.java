package dev.docbind.generator.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.api.ClientApiBuilder;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

    private final Assignments assignments = new Assignments(new ClientApiBuilder().build());

    @Test
    void anObjectTakesWhatIsNoPrimitive() {
        assertThat(assignments.takes("java.lang.Object", "java.lang.Long")).isTrue();
        assertThat(assignments.takes("java.lang.Object", "int")).isFalse();
        assertThat(assignments.takes("java.lang.Long", "java.lang.Object")).isFalse();
    }

    @Test
    void onlyAWildcardTakesOtherArguments() {
        assertThat(assignments.takes("java.util.List<?>", "java.util.List<java.lang.Long>"))
                .isTrue();
        assertThat(assignments.takes("a.Map<a.B, ?>", "a.Map<a.B, a.List<a.C, a.D>>"))
                .isTrue();
        assertThat(assignments.takes("a.Map<a.B, ?>", "a.Map<a.C, a.D>")).isFalse();
        assertThat(assignments.takes("a.One<?>", "a.One<a.B, a.C>")).isFalse();
        assertThat(assignments.takes("a.List<java.lang.Object>", "a.List<a.B>")).isFalse();
    }
}
