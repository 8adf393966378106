package dev.docbind.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.auth.FormParameters;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.event.EventRefusedException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationsTest {

    private static final String PAIR = "{'access_token':'acc3ss','refresh_token':'r2','expires_in':3600,'user_id':7,"
            + "'client_endpoint':'https://real.bitrix24.com/rest/','member_id':'m1'}";
    private static final String AUTH = "&auth[member_id]=m1&auth[application_token]=t0ken";
    private static final String TOKENS = AUTH + "&auth[access_token]=a1&auth[refresh_token]=r1";
    private static final String FORGED =
            TOKENS + "&auth[domain]=evil.example&auth[client_endpoint]=https://evil.example/rest/"
                    + "&auth[server_endpoint]=https://oauth.evil.example/rest/";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final TokenStore store = TokenStore.inMemory();
    private final Installations installations = Installations.of(
            OAuthApplication.builder("app.1", "s3cret")
                    .transport(transport)
                    .time(new VirtualTime())
                    .build(),
            store);

    private static Received event(String form) {
        return Received.reader().parse(("event=" + form).getBytes(StandardCharsets.UTF_8));
    }

    private Reason refusal(String form) {
        return catchThrowableOfType(EventRefusedException.class, () -> installations.verify(event(form)))
                .reason();
    }

    @Test
    void theServerThatTheApplicationTrustsSaysWhoHasInstalledIt() {
        transport.answer(200, PAIR);
        OAuthToken pair = installations.verify(event("onAppInstall" + FORGED));
        assertThat(transport.sent).singleElement().satisfies(request -> {
            assertThat(request.address()).hasToString("https://oauth.bitrix.info/oauth/token/");
            assertThat(FormParameters.parse(request.body())).containsEntry("refresh_token", "r1");
        });
        assertThat(pair.clientEndpoint()).isEqualTo("https://real.bitrix24.com/rest/");
        assertThat(pair.accessToken()).isEqualTo("acc3ss");
        assertThat(pair.refreshToken()).isEqualTo("r2");
        assertThat(pair.applicationToken()).isEqualTo("t0ken");
        assertThat(store.load("m1")).isEqualTo(pair);
    }

    @Test
    void anotherServerIsAskedWhereTheApplicationNamesIt() {
        transport.answer(200, PAIR);
        OAuthApplication application = OAuthApplication.builder("app.1", "s3cret")
                .transport(transport)
                .server(URI.create("https://oauth.example.org"))
                .build();
        Installations.of(application, store).verify(event("ONAPPINSTALL" + FORGED));
        assertThat(transport.hosts()).containsExactly("oauth.example.org");
    }

    @Test
    void laterEventsCarryTheTokenOfTheInstallation() {
        transport.answer(200, PAIR);
        installations.verify(event("ONAPPINSTALL" + TOKENS));
        assertThat(installations.verify(event("ONCRMDEALADD" + AUTH)).memberId())
                .isEqualTo("m1");
        assertThat(refusal("ONCRMDEALADD" + AUTH + "x")).isEqualTo(Reason.WRONG_TOKEN);
        assertThat(refusal("ONCRMDEALADD&auth[member_id]=m1")).isEqualTo(Reason.WRONG_TOKEN);
        assertThat(refusal("ONCRMDEALADD&auth[application_token]=t0ken")).isEqualTo(Reason.WRONG_TOKEN);
        assertThat(refusal("ONCRMDEALADD&auth[member_id]=m2&auth[application_token]=t0ken"))
                .isEqualTo(Reason.WRONG_TOKEN);
        assertThat(transport.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':'invalid_grant'}",
                "{'access_token':'a','client_endpoint':'https://real.bitrix24.com/rest/'}",
                "{'access_token':'a','client_endpoint':'https://real.bitrix24.com/rest/','member_id':'m2'}",
                "{'access_token':'a','member_id':'m1'}",
                "{'access_token':'a','member_id':'m1','client_endpoint':'http://real.bitrix24.com/rest/'}",
            })
    void whatTheServerDoesNotConfirmIsRefusedAndNotStored(String answer) {
        transport.answer(200, answer);
        assertThat(refusal("ONAPPINSTALL" + FORGED)).isEqualTo(Reason.NOT_CONFIRMED);
        assertThat(store.load("m1")).isNull();
        assertThat(store.load("m2")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {AUTH, "&auth[refresh_token]=r1&auth[member_id]=m1", "", "&auth=x"})
    void withoutTokensNobodyCanBeAsked(String auth) {
        assertThat(refusal("ONAPPINSTALL" + auth)).isEqualTo(Reason.NOT_CONFIRMED);
        assertThat(transport.sent).isEmpty();
    }

    @Test
    void anAddressOfTheEventIsBelievedWhereTheApplicationAllowsIt() {
        transport.answer(200, "{'access_token':'a','member_id':'m1'}");
        Installations own = installations.allowing("portal.example.org"::equals);
        String form = "ONAPPINSTALL" + TOKENS + "&auth[client_endpoint]=";
        assertThat(own.verify(event(form + "https://Portal.example.org/rest/")).clientEndpoint())
                .isEqualTo("https://Portal.example.org/rest/");
        for (String address : new String[] {
            "https://portal.example.org.evil.example/rest/",
            "https://portal.example.org@evil.example/rest/",
            "http://portal.example.org/rest/",
            "https://portal.example.org/",
            "portal.example.org",
            "?",
            ""
        }) {
            TokenStore empty = TokenStore.inMemory();
            Installations others = Installations.of(
                            OAuthApplication.builder("app.1", "s3cret")
                                    .transport(transport)
                                    .build(),
                            empty)
                    .allowing("portal.example.org"::equals);
            assertThatThrownBy(() -> others.verify(event(form + address.replace("?", "%3F"))))
                    .isInstanceOf(EventRefusedException.class);
        }
    }

    @Test
    void aKnownPortalIsNotInstalledAnewWithAnotherToken() {
        transport.answer(200, PAIR);
        installations.verify(event("ONAPPINSTALL" + TOKENS));
        assertThat(refusal("ONAPPINSTALL" + TOKENS.replace("t0ken", "other"))).isEqualTo(Reason.WRONG_TOKEN);
        assertThat(transport.sent).hasSize(1);
        assertThat(store.load("m1").applicationToken()).isEqualTo("t0ken");
    }

    @Test
    void anInstallationThatDoesNotSayItsPortalReplacesNoOther() {
        transport.answer(200, PAIR).answer(200, PAIR);
        installations.verify(event("ONAPPINSTALL" + TOKENS));
        String nameless = "&auth[application_token]=other&auth[refresh_token]=of-any-user-of-the-portal";
        for (String name : new String[] {"", "&auth[member_id]=", "&auth[member_id]=+", "&auth[member_id][]=m1"}) {
            assertThat(refusal("ONAPPINSTALL" + nameless + name)).isEqualTo(Reason.NOT_CONFIRMED);
        }
        assertThat(transport.sent).hasSize(1);
        assertThat(store.load("m1").applicationToken()).isEqualTo("t0ken");
    }

    @Test
    void anInstallationThatComesTwiceIsLetThrough() {
        transport.answer(200, PAIR).answer(400, "{'error':'invalid_grant'}");
        OAuthToken first = installations.verify(event("ONAPPINSTALL" + TOKENS));
        assertThat(installations.verify(event("ONAPPINSTALL" + TOKENS))).isEqualTo(first);
        assertThat(installations.verify(event("ONAPPINSTALL" + AUTH))).isEqualTo(first);
    }

    @Test
    void afterItsUninstallationAPortalIsUnknown() {
        transport.answer(200, PAIR);
        installations.verify(event("ONAPPINSTALL" + TOKENS));
        assertThat(refusal("ONAPPUNINSTALL&auth[member_id]=m1&auth[application_token]=other"))
                .isEqualTo(Reason.WRONG_TOKEN);
        installations.verify(event("ONAPPUNINSTALL" + AUTH));
        assertThat(refusal("ONCRMDEALADD" + AUTH)).isEqualTo(Reason.WRONG_TOKEN);
        installations.verify(event("ONAPPINSTALL" + TOKENS.replace("t0ken", "other")));
        assertThat(store.load("m1").applicationToken()).isEqualTo("other");
    }

    @Test
    void aServerThatCannotBeAskedConfirmsNothingAndRefusesNothing() {
        transport.fail(new IOException("r1 is down")).answer(503, "").answer(200, PAIR);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> installations.verify(event("ONAPPINSTALL" + TOKENS)))
                    .isInstanceOf(Bitrix24Exception.class)
                    .hasMessageNotContaining("r1");
            assertThat(store.load("m1")).isNull();
        }
        assertThat(installations.verify(event("ONAPPINSTALL" + TOKENS)).refreshToken())
                .isEqualTo("r2");
    }

    @Test
    void anAccountThatIsNoneIsUnknown() {
        assertThat(refusal("x&auth[application_token]=t&auth[member_id]=" + "m".repeat(500)))
                .isEqualTo(Reason.WRONG_TOKEN);
        assertThat(refusal("x&auth[application_token]=t&auth[member_id]=a%00b/../c"))
                .isEqualTo(Reason.WRONG_TOKEN);
    }
}
