package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The portal requires the fields of a structure that a request sends, at any depth. */
class RequiredFieldsTest {

    @RegisterExtension
    static final EmbeddedPortalExtension PORTAL = EmbeddedPortalExtension.of(RequiredFieldsTest.class);

    private PortalClient admin;

    @BeforeEach
    void start(EmbeddedPortal portal) {
        admin = PortalClient.webhook(portal.webhookAddress())
                .with(CallOptions.builder().retry(RetryPolicy.never()).build());
    }

    private static ApiException refusal(PortalClient client, String method, Map<String, ?> parameters) {
        return catchThrowableOfType(ApiException.class, () -> client.call(method, parameters));
    }

    @Test
    void aFieldIsRequiredWhereWhatItStandsInIsThere() {
        assertThat(isAccepted(Map.of())).isTrue();
        assertThat(isAccepted(Map.of("fields", Map.of()))).isFalse();
        assertThat(isAccepted(Map.of("fields", Map.of("title", "a")))).isTrue();
        assertThat(isAccepted(Map.of("fields", Map.of("title", "a", "rows", List.of(Map.of("price", 1), Map.of())))))
                .isFalse();
        assertThat(isAccepted(Map.of("fields", Map.of("title", "a", "rows", List.of(Map.of("price", 1))))))
                .isTrue();
        assertThat(isAccepted(Map.of("fields", Map.of("title", "a", "texts", Map.of("en", Map.of())))))
                .isFalse();
        assertThat(isAccepted(Map.of("fields", Map.of("title", "a", "texts", Map.of("en", Map.of("text", "b"))))))
                .isTrue();
        assertThat(isAccepted(Map.of("fields", Map.of("title", "a", "names", Map.of("en", Map.of())))))
                .isFalse();
        assertThat(isAccepted(Map.of("fields", Map.of("title", "a", "names", Map.of("en", Map.of("name", "b"))))))
                .isTrue();
    }

    @Test
    void aRefusalNamesAMissingFieldByItsPath() {
        Map<String, ?> rows = Map.of("title", "a", "rows", List.of(Map.of("price", 1), Map.of()));
        Map<String, ?> texts = Map.of("title", "a", "texts", Map.of("en", Map.of()));

        assertThat(refusal(admin, "demo.process.plan", Map.of("fields", Map.of()))
                        .description())
                .isEqualTo("The parameter fields.title is required");
        assertThat(refusal(admin, "demo.process.plan", Map.of("fields", rows)).description())
                .isEqualTo("The parameter fields.rows[1].price is required");
        assertThat(refusal(admin, "demo.process.plan", Map.of("fields", texts)).description())
                .isEqualTo("The parameter fields.texts.en.text is required");
    }

    private boolean isAccepted(Map<String, ?> parameters) {
        try {
            admin.call("demo.process.plan", parameters);
            return true;
        } catch (ApiException e) {
            return false;
        }
    }
}
