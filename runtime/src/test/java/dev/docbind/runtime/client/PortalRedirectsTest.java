package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.PortalMove;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.limit.CallLimiter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalRedirectsTest {

    private static final String PATH = "/rest/1/s3cret/crm.deal.add";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final List<PortalMove> moves = new ArrayList<>();

    private PortalClient client() {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://old.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .allowedHosts("portal.company.example"::equals)
                .onMove(moves::add)
                .build();
    }

    private void redirect(int status, String location) {
        transport.answer(status, Map.of("location", List.of(location)), "<html>");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRenamedPortalIsFollowedWithTheSameRequestAndTheApplicationIsTold(int status) {
        redirect(status, "https://new.bitrix24.com" + PATH);
        transport.answer(200, "{'result':1}");
        PortalClient client = client();
        client.call("crm.deal.add", Map.of("a", 1));
        client.call("crm.deal.add", Map.of("a", 1));
        assertThat(transport.hosts()).containsExactly("old.bitrix24.com", "new.bitrix24.com", "new.bitrix24.com");
        assertThat(transport.sent.get(1).address().getPath()).isEqualTo(PATH);
        assertThat(transport.sent.get(1).body()).isEqualTo(transport.sent.get(0).body());
        assertThat(moves).containsExactly(new PortalMove("old.bitrix24.com", "new.bitrix24.com"));
    }

    @Test
    void aPortalCanBeRenamedTwice() {
        redirect(302, "https://new.bitrix24.com" + PATH);
        transport.answer(200, "{'result':1}");
        redirect(302, "https://newer.bitrix24.eu" + PATH);
        transport.answer(200, "{'result':1}");
        PortalClient client = client();
        client.call("crm.deal.add", Map.of());
        client.call("crm.deal.add", Map.of());
        client.call("crm.deal.add", Map.of());
        assertThat(transport.hosts().subList(2, 5))
                .containsExactly("new.bitrix24.com", "newer.bitrix24.eu", "newer.bitrix24.eu");
        assertThat(moves).hasSize(2);
    }

    @Test
    void aHostThatTheApplicationAllowsIsFollowed() {
        redirect(302, "https://portal.company.example" + PATH);
        transport.answer(200, "{'result':1}");
        client().call("crm.deal.add", Map.of());
        assertThat(transport.hosts()).containsExactly("old.bitrix24.com", "portal.company.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://new.bitrix24.com" + PATH,
                "https://evil.example" + PATH,
                "https://new.bitrix24.com.evil.example" + PATH,
                "https://evil-bitrix24.com" + PATH,
                "https://new.bitrix24.evil" + PATH,
                "https://new.bitrix24.com:8443" + PATH,
                "https://new.bitrix24.com@evil.example" + PATH,
                "https://user@new.bitrix24.com" + PATH,
                "https://new.bitrix24.com/rest/1/s3cret/crm.deal.delete",
                "https://new.bitrix24.com/login/",
                "https://new.bitrix24.com" + PATH + "?x=1",
                "https://old.bitrix24.com" + PATH,
                PATH,
                "ftp://new.bitrix24.com" + PATH,
                "https://[broken",
                "",
            })
    void anyOtherRedirectIsNotFollowed(String location) {
        redirect(302, location);
        PortalClient client = client();
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of()))
                .isInstanceOfSatisfying(UnreadableAnswerException.class, failure -> {
                    assertThat(failure.status()).isEqualTo(302);
                    assertThat(failure.getMessage()).contains("not followed").doesNotContain("s3cret");
                });
        assertThat(transport.sent).hasSize(1);
        assertThat(moves).isEmpty();
    }

    @Test
    void aLoopOfRedirectsEndsAfterTheFirst() {
        redirect(302, "https://new.bitrix24.com" + PATH);
        redirect(302, "https://old.bitrix24.com" + PATH);
        PortalClient client = client();
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of())).isInstanceOf(UnreadableAnswerException.class);
        assertThat(transport.sent).hasSize(2);
        assertThat(moves).isEmpty();
    }

    @Test
    void anAddressThatDoesNotAnswerAsAPortalIsNotRemembered() {
        redirect(302, "https://new.bitrix24.com" + PATH);
        transport.answer(403, "{'error':'ACCESS_DENIED'}");
        PortalClient client = client();
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of())).isInstanceOf(ApiException.class);
        assertThat(moves).isEmpty();
    }

    @Test
    void aListenerThatFailsDoesNotLoseTheAnswer() {
        redirect(302, "https://new.bitrix24.com" + PATH);
        transport.answer(200, "{'result':1}");
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://old.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .onMove(move -> {
                    throw new IllegalStateException("the settings cannot be saved");
                })
                .build();
        assertThat(client.call("crm.deal.add", Map.of()).status()).isEqualTo(200);
        client.call("crm.deal.add", Map.of());
        assertThat(transport.hosts()).containsExactly("old.bitrix24.com", "new.bitrix24.com", "new.bitrix24.com");
    }
}
