package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Where a portal may send its clients for a file. */
class FileAddressTest {

    private static final URI REMOTE = URI.create("https://example.bitrix24.com/rest/1/s3cret/");
    private static final URI HERE = URI.create("http://127.0.0.1:8080/rest/1/s3cret/");

    @Test
    void aRemotePortalLeadsToNothingOnThisMachine() {
        assertThatThrownBy(() -> CallRequest.fileAddress("http://localhost:9200/_all", REMOTE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CallRequest.isTrusted(URI.create("http://127.0.0.1/a"), REMOTE))
                .isFalse();
        assertThat(CallRequest.isTrusted(URI.create("ftp://127.0.0.1/a"), HERE)).isFalse();
    }

    @Test
    void aPortalOnThisMachineDoesAndBothMayLeadToHttps() {
        assertThat(CallRequest.fileAddress("http://localhost:8081/a", HERE)).hasToString("http://localhost:8081/a");
        assertThat(CallRequest.fileAddress("/a b", HERE)).hasToString("http://127.0.0.1:8080/a%20b");
        assertThat(CallRequest.fileAddress("HTTPS://files.example.com/a", REMOTE))
                .hasHost("files.example.com");
        assertThat(CallRequest.isTrusted(URI.create("https://files.example.com/a"), HERE))
                .isTrue();
    }
}
