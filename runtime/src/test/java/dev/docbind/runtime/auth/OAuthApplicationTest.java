package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.RefreshRefusedException.Reason;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.transport.TransportRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthApplicationTest {

    static final String PAIR = "{'access_token':'acc3ss','refresh_token':'r3fresh','expires_in':3600,'expires':1,"
            + "'client_endpoint':'https://example.bitrix24.com/rest/','server_endpoint':'https://oauth.bitrix24.tech/rest/',"
            + "'member_id':'m1','scope':'crm,task','status':'L','user_id':7,'domain':'oauth.bitrix.info'}";

    private final VirtualTime time = new VirtualTime();
    private final ScriptedTransport transport = new ScriptedTransport();
    private final OAuthApplication application = OAuthApplication.builder("app.1", "cl13nt+secret")
            .transport(transport)
            .time(time)
            .build();

    private static OAuthToken token(String serverEndpoint) {
        return new OAuthToken(
                "old",
                "0ld+refresh",
                null,
                "https://example.bitrix24.com/rest/",
                serverEndpoint,
                "m1",
                "crm",
                null,
                7L,
                "at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.bitrix24.com", "https://example.bitrix24.com", "https://example.bitrix24.com/any/page/"
            })
    void aUserIsSentToThePortalToAuthorize(String portal) {
        assertThat(application.authorizeAddress(portal, "a b&c"))
                .hasToString("https://example.bitrix24.com/oauth/authorize/?client_id=app.1&state=a+b%26c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.bitrix24.com", "javascript://x/", "https://user@evil.example/", "a b", ""})
    void aUserIsSentNowhereElse(String portal) {
        assertThatThrownBy(() -> application.authorizeAddress(portal, "s"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeBringsTheFirstPair() {
        transport.answer(200, PAIR);
        OAuthToken token = application.exchange("c0de");
        TransportRequest sent = transport.sent.get(0);
        assertThat(sent.address()).hasToString("https://oauth.bitrix.info/oauth/token/");
        assertThat(sent.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
        assertThat(FormParameters.parse(sent.body()))
                .containsExactly(
                        Map.entry("grant_type", "authorization_code"),
                        Map.entry("client_id", "app.1"),
                        Map.entry("client_secret", "cl13nt+secret"),
                        Map.entry("code", "c0de"));
        assertThat(token)
                .isEqualTo(new OAuthToken(
                        "acc3ss",
                        "r3fresh",
                        VirtualTime.BEGIN.plusSeconds(3600),
                        "https://example.bitrix24.com/rest/",
                        "https://oauth.bitrix24.tech/rest/",
                        "m1",
                        "crm,task",
                        "L",
                        7L,
                        null));
    }

    @Test
    void aRefreshKeepsWhatTheServerDoesNotRepeat() {
        transport.answer(200, "{'access_token':'n3w','client_endpoint':'https://example.bitrix24.com/rest/'}");
        OAuthToken fresh = application.refresh(token("https://oauth.bitrix24.tech/rest/"));
        assertThat(transport.hosts()).containsExactly("oauth.bitrix24.tech");
        assertThat(FormParameters.parse(transport.sent.get(0).body()))
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("refresh_token", "0ld+refresh");
        assertThat(fresh.accessToken()).isEqualTo("n3w");
        assertThat(fresh.refreshToken()).isEqualTo("0ld+refresh");
        assertThat(fresh.memberId()).isEqualTo("m1");
        assertThat(fresh.userId()).isEqualTo(7L);
        assertThat(fresh.applicationToken()).isEqualTo("at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",'client_endpoint':''",
                ",'client_endpoint':null",
                ",'client_endpoint':'http://example.bitrix24.com/rest/'",
                ",'client_endpoint':'example.bitrix24.com'"
            })
    void aRefreshWithoutAnAddressThatMayBeCalledKeepsTheOldOne(String endpoint) {
        transport.answer(200, "{'access_token':'n3w','refresh_token':'r2'" + endpoint + "}");
        OAuthToken old = token(null);
        OAuthToken fresh = application.refresh(old);
        assertThat(fresh.accessToken()).isEqualTo("n3w");
        assertThat(fresh.refreshToken()).isEqualTo("r2");
        assertThat(fresh.clientEndpoint()).isEqualTo(old.clientEndpoint());
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void aServerThatHasNoTimeSaysSoWhateverItsPage(int status) {
        transport.answer(status, Map.of("Retry-After", List.of("3")), "<html>slow down</html>");
        RefreshRefusedException refusal =
                catchThrowableOfType(RefreshRefusedException.class, () -> application.refresh(token(null)));
        assertThat(refusal.reason()).isEqualTo(Reason.RETRY_LATER);
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oauth.evil.example/rest/",
                "http://oauth.bitrix.info/rest/",
                "https://oauth.bitrix.info.evil.example/",
                "?"
            })
    void theApplicationsSecretGoesToNoServerThatATokenMerelyNames(String endpoint) {
        transport.answer(200, PAIR);
        application.refresh(token(endpoint));
        assertThat(transport.sent.get(0).address()).hasToString("https://oauth.bitrix.info/oauth/token/");
    }

    @Test
    void aServerThatTheApplicationNamesIsTrusted() {
        transport.answer(200, PAIR);
        OAuthApplication own = OAuthApplication.builder("app.1", "s")
                .server(URI.create("https://auth.company.example/x"))
                .transport(transport)
                .build();
        own.refresh(token(null));
        assertThat(transport.sent.get(0).address()).hasToString("https://auth.company.example/oauth/token/");
        OAuthApplication.Builder plain = OAuthApplication.builder("app.1", "s");
        URI http = URI.create("http://auth.company.example");
        assertThatThrownBy(() -> plain.server(http)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "HTTP {0} {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | invalid_grant | AUTHORIZE_AGAIN",
                "401 | expired_token | AUTHORIZE_AGAIN",
                "401 | invalid_client | CONFIGURATION",
                "400 | invalid_request | CONFIGURATION",
                "403 | insufficient_scope | CONFIGURATION",
                "403 | invalid_scope | CONFIGURATION",
                "402 | PAYMENT_REQUIRED | PAYMENT",
                "500 | PORTAL_DELETED | PORTAL_GONE",
                "503 | anything | RETRY_LATER",
            })
    void aRefusalSaysWhatHelps(int status, String code, Reason reason) {
        transport.answer(status, "{'error':'" + code + "','error_description':'0ld+refresh cl13nt+secret'}");
        RefreshRefusedException refusal =
                catchThrowableOfType(RefreshRefusedException.class, () -> application.refresh(token(null)));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.getMessage()).doesNotContain("0ld+refresh").doesNotContain("cl13nt");
    }

    @Test
    void anAnswerWithoutATokenIsNone() {
        transport
                .answer(200, "{'access_token':''}")
                .answer(302, "")
                .answer(200, "<html>")
                .answer(502, "<html>");
        assertThatThrownBy(() -> application.refresh(token(null))).isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(() -> application.refresh(token(null))).isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(() -> application.refresh(token(null))).isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(() -> application.refresh(token(null)))
                .isInstanceOfSatisfying(
                        RefreshRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.RETRY_LATER));
    }

    @Test
    void aServerThatIsNotReachedIsNoRefusal() {
        transport.then(request -> {
            throw new IOException("to https://oauth/?" + request.body());
        });
        assertThatThrownBy(() -> application.refresh(token(null)))
                .isInstanceOf(TransportException.class)
                .hasMessageNotContaining("0ld")
                .hasMessageNotContaining("cl13nt");
    }

    @Test
    void theInstallationEventBringsAPair() {
        Map<String, String> form = FormParameters.parse("event=ONAPPINSTALL&data%5BVERSION%5D=1&ts=1466439714"
                + "&auth%5Baccess_token%5D=a1&auth%5Bexpires_in%5D=3600&auth%5Bscope%5D=entity%2Cim"
                + "&auth%5Bdomain%5D=example.bitrix24.com&auth%5Bserver_endpoint%5D=https%3A%2F%2Foauth.bitrix.info%2Frest%2F"
                + "&auth%5Bstatus%5D=F&auth%5Bclient_endpoint%5D=https%3A%2F%2Fexample.bitrix24.com%2Frest%2F"
                + "&auth%5Bmember_id%5D=m2&auth%5Brefresh_token%5D=r1&auth%5Bapplication_token%5D=at1");
        OAuthToken token = OAuthToken.fromInstallation(form, VirtualTime.BEGIN);
        assertThat(token)
                .isEqualTo(new OAuthToken(
                        "a1",
                        "r1",
                        VirtualTime.BEGIN.plusSeconds(3600),
                        "https://example.bitrix24.com/rest/",
                        "https://oauth.bitrix.info/rest/",
                        "m2",
                        "entity,im",
                        "F",
                        null,
                        "at1"));
    }

    @Test
    void aPlacementBringsAPair() {
        OAuthToken token = OAuthToken.fromPlacement(
                Map.of(
                        "DOMAIN", "example.bitrix24.com",
                        "PROTOCOL", "1",
                        "LANG", "en",
                        "AUTH_ID", "a1",
                        "AUTH_EXPIRES", "3600",
                        "REFRESH_ID", "r1",
                        "member_id", "m2",
                        "status", "P"),
                VirtualTime.BEGIN);
        assertThat(token.accessToken()).isEqualTo("a1");
        assertThat(token.refreshToken()).isEqualTo("r1");
        assertThat(token.clientEndpoint()).isEqualTo("https://example.bitrix24.com/rest/");
        assertThat(token.expiresAt()).isEqualTo(VirtualTime.BEGIN.plus(Duration.ofHours(1)));
        assertThat(token.memberId()).isEqualTo("m2");
    }

    @Test
    void aRequestThatBringsNoUsablePairIsRefusedWithoutRepeatingIt() {
        Map<String, String> http =
                Map.of("DOMAIN", "example.bitrix24.com", "PROTOCOL", "0", "AUTH_ID", "s3cret", "REFRESH_ID", "r");
        Map<String, String> path = Map.of("DOMAIN", "evil.example/?x=", "AUTH_ID", "s3cret");
        assertThatThrownBy(() -> OAuthToken.fromPlacement(http, VirtualTime.BEGIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> OAuthToken.fromPlacement(path, VirtualTime.BEGIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> OAuthToken.fromInstallation(Map.of("event", "x"), VirtualTime.BEGIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTextShowsASecret() {
        assertThat(application + " " + token(null))
                .doesNotContain("cl13nt")
                .doesNotContain("old")
                .doesNotContain("0ld");
    }

    @Test
    void anInterruptIsKeptAndNoCheckedException() {
        transport.then(request -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> application.exchange("c0de"))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
