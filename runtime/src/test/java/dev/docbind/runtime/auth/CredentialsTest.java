package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.RestVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.bitrix24.com/rest/12/s3cret/",
                "https://example.bitrix24.com/rest/12/s3cret",
                "  https://example.bitrix24.com/rest/12/s3cret/\n",
                "https://example.bitrix24.com/rest/12/s3cret/profile.json",
                "https://example.bitrix24.com/rest/12/s3cret/crm.deal.list",
                "https://example.bitrix24.com/rest/api/12/s3cret/",
                "HTTPS://example.bitrix24.com/rest/12/s3cret/",
            })
    void thePastedAddressIsEnough(String address) {
        Credentials webhook = Credentials.webhook(address);
        assertThat(webhook.address("a.b", RestVersion.V2))
                .hasToString("https://example.bitrix24.com/rest/12/s3cret/a.b");
        assertThat(webhook.address("a.b", RestVersion.V3))
                .hasToString("https://example.bitrix24.com/rest/api/12/s3cret/a.b");
        assertThat(webhook.bodyParameters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s3cret",
                "example.bitrix24.com/rest/12/s3cret/",
                "ftp://example.bitrix24.com/rest/12/s3cret/",
                "http://example.bitrix24.com/rest/12/s3cret/",
                "http://127.0.0.1.example.com/rest/12/s3cret/",
                "https://example.bitrix24.com/12/s3cret/",
                "https://example.bitrix24.com/rest/s3cret/",
                "https://example.bitrix24.com/rest/twelve/s3cret/",
                "https://example.bitrix24.com/rest/12/s3cret/a/b",
                "https://example.bitrix24.com/rest/12/s3cret%2f/",
                "https://example.bitrix24.com/rest/12/s3cret/?auth=s3cret",
                "https://example.bitrix24.com/rest/12/s3cret/#s3cret",
                "https://user:s3cret@example.bitrix24.com/rest/12/s3cret/",
                "https://example.bitrix24.com/rest/12/s3cret /",
                "https:///rest/12/s3cret/",
            })
    void anythingElseIsRefusedWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> Credentials.webhook(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .startsWith("the webhook ")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void plainHttpStaysOnTheMachine(String origin) {
        assertThat(Credentials.webhook(origin + "/rest/1/s/").address("a.b", RestVersion.V2))
                .hasToString(origin + "/rest/1/s/a.b");
    }

    @Test
    void aPortalMayLiveUnderAPathAndAPort() {
        assertThat(Credentials.webhook("https://intra.example.com:8443/b24/rest/1/s/")
                        .address("a.b", RestVersion.V3))
                .hasToString("https://intra.example.com:8443/b24/rest/api/1/s/a.b");
    }

    @Test
    void anApplicationSendsItsTokenInTheBody() {
        Credentials application = Credentials.oauth(" https://example.bitrix24.com/rest/ ", " t0ken ");
        assertThat(application.address("a.b", RestVersion.V2)).hasToString("https://example.bitrix24.com/rest/a.b");
        assertThat(application.address("a.b", RestVersion.V3)).hasToString("https://example.bitrix24.com/rest/api/a.b");
        assertThat(application.bodyParameters()).isEqualTo(Map.of("auth", "t0ken"));
    }

    @Test
    void anApplicationWithoutTokenOrEndpointIsRefused() {
        assertThatThrownBy(() -> Credentials.oauth("https://example.bitrix24.com/rest/", " "))
                .hasMessageContaining("access token");
        assertThatThrownBy(() -> Credentials.oauth("https://example.bitrix24.com/rest/1/s3cret/", "t"))
                .hasMessageContaining("client endpoint")
                .message()
                .doesNotContain("s3cret");
        assertThatThrownBy(() -> Credentials.oauth("http://example.bitrix24.com/rest/", "t"))
                .hasMessageContaining("https");
    }

    @Test
    void secretsAreTakenOutOfTextsAsTheyAreAndAsAddressesHoldThem() {
        Credentials application = Credentials.oauth("https://example.bitrix24.com/rest/", "a+b/c");
        assertThat(application.redact("x a+b/c y a%2Bb%2Fc z")).isEqualTo("x *** y *** z");
    }
}
