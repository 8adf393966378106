package dev.docbind.generator.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.resolve.fingerprint.MethodFingerprint;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockTextTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final MethodFingerprint DEAL =
            new MethodFingerprint("crm.deal.add", 2, "0123456789abcdef", "fedcba9876543210");

    @Test
    void whatIsWrittenIsRead() {
        Lock lock = lock("v1");
        assertThat(LockText.read("docbind.lock", LockText.write(lock))).isEqualTo(lock);
        Lock unnamed = lock("");
        assertThat(LockText.read("docbind.lock", LockText.write(unnamed))).isEqualTo(unnamed);
    }

    @Test
    void lineEndsOfVersionControlDoNotCount() {
        String text = LockText.write(lock("v1")).replace("\n", "\r\n");
        assertThat(LockText.read("docbind.lock", text)).isEqualTo(lock("v1"));
    }

    @Test
    void aMergeThatFailedIsNamedByItsLine() {
        String text = LockText.write(lock("v1")).replace("method ", "<<<<<<< HEAD\nmethod ");
        assertThatThrownBy(() -> LockText.read("docbind.lock", text))
                .hasMessage(
                        "docbind.lock:12: this is no line of a lock; where two branches were merged, run docbind:update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docbind-lock", "generator", "documentation", "pages", "spec", "spec-digest", "api", "revision"})
    void aLockWithoutALineIsDamaged(String key) {
        String text = LockText.write(lock("v1")).replaceAll("(?m)^" + key + " .*\n", "");
        assertThatThrownBy(() -> LockText.read("docbind.lock", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("docbind.lock is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../spec.gz", "/etc/spec.gz", "..", "a\\b", "C:a"})
    void theSpecLiesBesideTheLock(String name) {
        String text = LockText.write(lock("v1")).replace("docbind-spec.json.gz", name);
        assertThatThrownBy(() -> LockText.read("docbind.lock", text)).hasMessageContaining("beside it");
    }

    private static Lock lock(String revision) {
        return new Lock(
                "0.1.0",
                revision,
                DIGEST,
                7,
                "docbind-spec.json.gz",
                DIGEST,
                "0123456789abcdef",
                new TreeMap<>(Map.of(Lock.key(DEAL), DEAL)),
                new TreeMap<>(Map.of("warning json-repaired api-reference/a page.md", 3)));
    }
}
