package dev.docbind.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JVM that ends in a renewal, as programs do. */
@Timeout(120)
class EndingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"return", "exit"})
    void aPairThatIsOnItsWayIsStored(String way) throws Exception {
        String origin = "http://127.0.0.1:1";
        TokenStore store = TokenStore.inFolder(folder);
        store.store(OneTimePortal.ACCOUNT, OneTimePortal.token(origin, 1));
        try (ChildJvm child = ChildJvm.start(EndingClient.class, List.of(), way, folder.toString(), origin)) {
            assertThat(child.rest()).noneMatch(line -> line.contains("Exception in thread"));
            assertThat(child.exitValue()).isZero();
        }
        OAuthToken stored = store.load(OneTimePortal.ACCOUNT);
        assertThat(stored).isNotNull();
        assertThat(stored.accessToken()).isEqualTo("access2");
    }
}
