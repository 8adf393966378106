package dev.docbind.generator.resolve.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorSubjectTest {

    @Test
    void aScopeOrAPermissionIsNoMissingValue() {
        assertThat(ErrorSubject.MISSING_VALUE.isIn("The required ID is empty")).isTrue();
        assertThat(ErrorSubject.MISSING_VALUE.isIn("Required scope is missing")).isFalse();
        assertThat(ErrorSubject.MISSING_VALUE.isIn("Value not\u00a0specified")).isTrue();
        assertThat(ErrorSubject.MISSING_VALUE.isIn(null)).isFalse();
    }

    @Test
    void aTextMayBeAboutSeveral() {
        assertThat(ErrorSubject.NOT_FOUND.isIn("Not found, or access denied")).isTrue();
        assertThat(ErrorSubject.ACCESS_DENIED.isIn("Not found, or access denied"))
                .isTrue();
        assertThat(ErrorSubject.ADMINISTRATORS.isIn("For administrators")).isTrue();
    }
}
