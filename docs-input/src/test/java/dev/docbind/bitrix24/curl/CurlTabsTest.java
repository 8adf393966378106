package dev.docbind.bitrix24.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest.SelectField;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowStartRequest.DocumentId;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Typed calls, written by hand, send what the cURL tabs of the pages send. Nothing here comes from the generator: the
 * pages are read as text, and the server knows no spec.
 */
class CurlTabsTest {
    private static final Map<String, String> READERS_VALUES = Map.of(
            "put_your_user_id_here", "1",
            "put_your_webhook_here", "s3cret0fth3w3bh00k",
            "put_access_token_here", "t0ken0fth3application");

    private RecordingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void terminateSendsWhatItsTabsShow() throws IOException {
        sendsWhatTheTabsShow(
                "bizproc-workflow-terminate.md",
                b24 -> b24.bizproc()
                        .workflow()
                        .terminate(
                                request -> request.id("65e5a449e8f135.21284909").status("Terminated by rest app.")));
    }

    @Test
    void killSendsWhatItsTabsShow() throws IOException {
        sendsWhatTheTabsShow(
                "bizproc-workflow-kill.md", b24 -> b24.bizproc().workflow().kill("65e5a449e8f135.21284909"));
    }

    @Test
    void startSendsWhatItsTabsShow() throws IOException {
        sendsWhatTheTabsShow(
                "bizproc-workflow-start.md",
                b24 -> b24.bizproc()
                        .workflow()
                        .start(request -> request.templateId(1L)
                                .documentId(new DocumentId("crm", "CCrmDocumentLead", "LEAD_1"))
                                .parameters(Map.of("Parameter1", "user_1"))));
    }

    @Test
    void instancesSendsWhatItsTabsShow() throws IOException {
        sendsWhatTheTabsShow(
                "bizproc-workflow-instances.md",
                b24 -> b24.bizproc()
                        .workflow()
                        .instances(request -> request.select(
                                        SelectField.ID,
                                        SelectField.MODIFIED,
                                        SelectField.OWNED_UNTIL,
                                        SelectField.MODULE_ID,
                                        SelectField.ENTITY,
                                        SelectField.DOCUMENT_ID,
                                        SelectField.STARTED,
                                        SelectField.STARTED_BY,
                                        SelectField.TEMPLATE_ID)
                                .order(o -> o.desc(SelectField.STARTED))
                                .filter(f -> f.gt(SelectField.STARTED_BY, 0))));
    }

    private void sendsWhatTheTabsShow(String page, Consumer<Bitrix24> call) throws IOException {
        PageText text = PageText.read(page);
        String webhook = server.address() + "/rest/" + READERS_VALUES.get("put_your_user_id_here") + "/"
                + READERS_VALUES.get("put_your_webhook_here") + "/";
        call.accept(Bitrix24.webhook(webhook));
        compare(server.next(), text.command("cURL (Webhook)"));
        Credentials oauth = Credentials.oauth(server.address() + "/rest/", READERS_VALUES.get("put_access_token_here"));
        call.accept(new Bitrix24(PortalClient.builder().credentials(oauth).build()));
        compare(server.next(), text.command("cURL (OAuth)"));
    }

    private static void compare(RecordingServer.Sent sent, CurlCommand shown) {
        assertThat(sent.httpMethod()).isEqualTo(shown.httpMethod());
        assertThat(sent.path()).isEqualTo(shown.path(READERS_VALUES));
        assertThat(JsonValue.parse(sent.body())).isEqualTo(shown.body(READERS_VALUES));
        assertThat(shown.headers()).isNotEmpty();
        shown.headers()
                .forEach((name, value) -> assertThat(sent.headers().get(name)).containsExactly(value));
    }
}
