package dev.docbind.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.process.CrashingClient.Step;
import dev.docbind.runtime.transport.JdkTransport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A JVM that dies in a renewal, and what the next one finds. */
@Timeout(120)
class CrashTest {

    @TempDir
    private Path folder;

    private OneTimePortal portal;

    @BeforeEach
    void start() throws Exception {
        portal = new OneTimePortal(1);
        TokenStore.inFolder(folder).store(OneTimePortal.ACCOUNT, OneTimePortal.token(portal.origin(), 1));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private void crash(Step step) throws Exception {
        try (ChildJvm child =
                ChildJvm.start(CrashingClient.class, List.of(), step.name(), folder.toString(), portal.origin())) {
            assertThat(child.rest()).isNotNull();
            assertThat(child.exitValue()).isEqualTo(7);
        }
    }

    private PortalClient next() {
        JdkTransport http = JdkTransport.withTimeout(Duration.ofSeconds(30));
        return OneTimePortal.client(portal.origin(), TokenStore.inFolder(folder), http, http);
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER_THE_STORE", "BEFORE_THE_CALL", "AFTER_THE_CALL"})
    void aPairThatWasStoredServesTheNextJvmWithoutARefresh(Step step) throws Exception {
        crash(step);
        assertThat(portal.refreshes).containsExactly("refresh1");
        assertThat(next().call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(portal.refreshes).hasSize(1);
        assertThat(portal.calls).endsWith("access2");
    }

    @ParameterizedTest
    @EnumSource(names = "BEFORE_THE_REFRESH")
    void aRefreshThatWasNotSentIsMadeByTheNextJvm(Step step) throws Exception {
        crash(step);
        assertThat(portal.refreshes).isEmpty();
        assertThat(next().call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(portal.refreshes).containsExactly("refresh1");
    }

    @ParameterizedTest
    @EnumSource(names = {"WITH_THE_ANSWER_UNREAD", "BEFORE_THE_STORE"})
    void aPairThatDiedWithItsJvmCannotBeKeptAndTheNextOneSaysWhatHelps(Step step) throws Exception {
        crash(step);
        assertThat(portal.calls).doesNotContain("access2");
        RefreshRefusedException refusal =
                catchThrowableOfType(RefreshRefusedException.class, () -> next().call("a.b", Map.of()));
        assertThat(refusal.reason()).isEqualTo(RefreshRefusedException.Reason.AUTHORIZE_AGAIN);
        assertThat(TokenStore.inFolder(folder).load(OneTimePortal.ACCOUNT).refreshToken())
                .isEqualTo("refresh1");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {})
    void aPairIsNeverUsedBeforeItIsStored(Step step) throws Exception {
        crash(step);
        boolean isUsed = portal.calls.contains("access2");
        assertThat(TokenStore.inFolder(folder).load(OneTimePortal.ACCOUNT).accessToken())
                .isIn(isUsed ? List.of("access2") : List.of("access1", "access2"));
    }

    @RepeatedTest(3)
    void aJvmThatIsKilledWhileItStoresLeavesAWholePairAndNoneThatItCalledSafeIsLost() throws Exception {
        int safe = 0;
        try (ChildJvm child = ChildJvm.start(StoringClient.class, List.of(), folder.toString())) {
            while (safe < 50) {
                safe = Integer.parseInt(child.line());
            }
            child.kill();
        }
        String kept = TokenStore.inFolder(folder).load(OneTimePortal.ACCOUNT).accessToken();
        assertThat(Integer.parseInt(kept.substring("access".length()))).isGreaterThanOrEqualTo(safe);
    }
}
