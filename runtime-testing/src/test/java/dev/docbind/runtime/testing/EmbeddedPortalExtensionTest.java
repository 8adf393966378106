package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.TransportException;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedPortalExtensionTest {

    @RegisterExtension
    static final EmbeddedPortalExtension PORTAL = EmbeddedPortalExtension.of(EmbeddedPortalExtensionTest.class)
            .with(portal -> portal.on("demo.secret.get", call -> call.success("prepared")));

    /** The portal of the test that runs first. */
    private static EmbeddedPortal first;

    private static PortalClient client(EmbeddedPortal portal) {
        return PortalClient.webhook(portal.webhookAddress())
                .with(CallOptions.builder().retry(RetryPolicy.never()).build());
    }

    @Test
    @Order(1)
    void aTestGetsAPortalThatIsPrepared(EmbeddedPortal portal, EmbeddedPortal same) {
        first = portal;
        assertThat(same).isSameAs(portal);
        assertThat(client(portal).call("demo.secret.get", Map.of()).result().text())
                .isEqualTo("prepared");
    }

    @Test
    @Order(2)
    void theNextTestHasAnotherAndTheFirstIsClosed(EmbeddedPortal portal) {
        assertThat(portal.requests()).isEmpty();
        assertThat(portal).isNotSameAs(first);
        assertThatThrownBy(() -> client(first).call("demo.secret.get", Map.of()))
                .isInstanceOf(TransportException.class);
    }
}
