package dev.docbind.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.event.EventRefusedException.Reason;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final String ADDED =
            "event=ONCRMDEALADD&event_handler_id=975&data%5BFIELDS%5D%5BID%5D=7405&ts=1766047124"
                    + "&auth%5Bdomain%5D=example.bitrix24.com&auth%5Bmember_id%5D=m1&auth%5Bapplication_token%5D=t0ken";

    private final EventReader<Received> reader = Received.reader();

    private Received parse(String form) {
        return reader.parse(form.getBytes(StandardCharsets.UTF_8));
    }

    private Reason refusal(String form) {
        return catchThrowableOfType(EventRefusedException.class, () -> parse(form))
                .reason();
    }

    @Test
    void aNumberBehindTheCodeIsThatOfTheTypeThatTheEventIsAbout() {
        Received event =
                Received.reader().parse("event=OnCrmDealAdd_147&data[FIELDS][ID]=7".getBytes(StandardCharsets.UTF_8));

        assertThat(event).isInstanceOf(Received.DealAdded.class);
        assertThat(event.code()).isEqualTo(Received.DEAL_ADDED.numbered(147).value());
        assertThat(event.context().typeNumber()).isEqualTo(147);
        assertThat(Received.DEAL_ADDED.numbered(147).name()).isEqualTo("OnCrmDealAdd_147");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "_1", "147", "ONX", "ONX_", "ONX147", "ONX_147A", "ONX_1234567890123456789"})
    void anyOtherCodeHasNoNumber(String code) {
        assertThat(EventContext.of(EventType.of(code)).typeNumber()).isNull();
    }

    @Test
    void anEventIsItsRecord() {
        Received event = parse(ADDED);
        assertThat(event).isInstanceOfSatisfying(Received.DealAdded.class, added -> {
            assertThat(added.data().fields().id()).isEqualTo(7405L);
            assertThat(added.additional()).isEmpty();
        });
        assertThat(event.code()).isEqualTo("ONCRMDEALADD");
        assertThat(event.context().handlerId()).isEqualTo(975L);
        assertThat(event.context().time()).isEqualTo(Instant.ofEpochSecond(1766047124));
        assertThat(event.context().auth().domain()).isEqualTo("example.bitrix24.com");
        assertThat(event.context().auth().memberId()).isEqualTo("m1");
        assertThat(event.problems()).isEmpty();
        assertThat(event.body().get("data").get("FIELDS").get("ID").text()).isEqualTo("7405");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OnCrmDealAdd", "oncrmdealadd", " ONCRMDEALADD"})
    void codesMatchWithoutCase(String code) {
        assertThat(parse(ADDED.replace("ONCRMDEALADD", code)))
                .isInstanceOf(Received.DealAdded.class)
                .extracting(IncomingEvent::code)
                .isEqualTo("ONCRMDEALADD");
        assertThat(EventType.of(code)).isEqualTo(Received.DEAL_ADDED).hasToString("ONCRMDEALADD");
    }

    @Test
    void anUnknownEventKeepsAll() {
        Received event = parse("event=onSomethingNew&data[a][]=1&data[a][]=2&data[b][x]=y&more=z");
        assertThat(event).isInstanceOf(Received.Unknown.class);
        assertThat(event.code()).isEqualTo("ONSOMETHINGNEW");
        assertThat(event.additional())
                .containsOnlyKeys("data", "more")
                .containsEntry("data", JsonValue.parse("{\"a\":[\"1\",\"2\"],\"b\":{\"x\":\"y\"}}"));
    }

    @Test
    void whatARobotSendsHasNoCode() {
        Received event = parse("workflow_id=w1&code=robot&document_id[]=crm&auth[application_token]=t0ken");
        assertThat(event.code()).isEmpty();
        assertThat(event.additional()).containsOnlyKeys("workflow_id", "code", "document_id");
        event.verify("t0ken");
    }

    @Test
    void whatDoesNotFitIsKeptAndListed() {
        Received event = parse(ADDED.replace("=7405", "=many").replace("&ts", "&data[FIELDS][UF]=1&extra=2&ts"));
        assertThat(event).isInstanceOfSatisfying(Received.DealAdded.class, added -> {
            assertThat(added.data().fields().id()).isNull();
            assertThat(added.data().fields().additional()).containsOnlyKeys("ID", "UF");
            assertThat(added.additional()).containsOnlyKeys("extra");
        });
        assertThat(event.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.data.FIELDS.ID");
            assertThat(problem.value().text()).isEqualTo("many");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"data=text", "data[]=1", "data[FIELDS]=x", "data[FIELDS][ID][a]=x", "x=1"})
    void anEventOfAnotherShapeIsStillRead(String data) {
        Received event = parse("event=ONCRMDEALADD&" + data);
        assertThat(event).isInstanceOf(Received.DealAdded.class);
        assertThat(event.body().names()).hasSize(2);
    }

    @Test
    void valuesAreReadFromText() {
        Received event = parse(
                "event=onEverything&data[a]=12&data[b]=1.50&data[c]=2024-07-18T12:32:31%2B02:00&data[d]=2024-07-18"
                        + "&data[e]=Y&data[f][0]=1&data[f][1]=2&data[g][39][ID]=5&data[h]=onCrmDealAdd&data[i][access_token]=s3cret");
        assertThat(event).isInstanceOfSatisfying(Received.Everything.class, all -> {
            assertThat(all.data().whole()).isEqualTo(12);
            assertThat(all.data().number()).isEqualTo(new BigDecimal("1.50"));
            assertThat(all.data().time()).isEqualTo("2024-07-18T12:32:31+02:00");
            assertThat(all.data().date()).isEqualTo("2024-07-18");
            assertThat(all.data().flag()).isTrue();
            assertThat(all.data().list()).containsExactly(1L, 2L);
            assertThat(all.data().map().get("39").id()).isEqualTo(5);
            assertThat((Object) all.data().type()).isEqualTo(Received.DEAL_ADDED);
            assertThat(all.data().auth().accessToken()).isEqualTo("s3cret");
        });
        assertThat(event.problems()).isEmpty();
        assertThat(event.toString()).doesNotContain("s3cret");
    }

    @Test
    void valuesMayHaveTheSignsOfForms() {
        Received event = parse(
                "event=x&a=1=2&b=%26%3D%2B%25&c=a+b&d=&e&f[g%5D=h&&" + URLEncoder.encode("ж[й]", StandardCharsets.UTF_8)
                        + "=" + URLEncoder.encode("ё𝄞", StandardCharsets.UTF_8));
        assertThat(event.additional())
                .containsEntry("a", JsonValue.of("1=2"))
                .containsEntry("b", JsonValue.of("&=+%"))
                .containsEntry("c", JsonValue.of("a b"))
                .containsEntry("d", JsonValue.of(""))
                .containsEntry("e", JsonValue.of(""))
                .containsEntry("f", JsonValue.of(Map.of("g", "h")))
                .containsEntry("ж", JsonValue.of(Map.of("й", "ё𝄞")));
    }

    @Test
    void aNameThatNoPortalWritesIsKeptAsItIs() {
        assertThat(parse("event=x&a[b=1&c]d[e]f=2&g[h[i]]=3&j[=4&[k=5".replace("&[k=5", ""))
                        .additional()
                        .keySet())
                .containsExactly("a[b", "c]d[e]f", "g[h[i]]", "j[");
    }

    @ParameterizedTest
    @CsvSource({
        "0=a&1=b, true",
        "=a&=b, true",
        "1=a&2=b, false",
        "5=a&=b, false",
        "00=a, false",
        "999999999999=a&=b, false",
    })
    void whatCountsFrom0IsAList(String keys, boolean isList) {
        JsonValue list = parse("event=x&l[" + keys.replace("&", "&l[").replace("=", "]="))
                .body()
                .get("l");
        assertThat(list.isList()).isEqualTo(isList);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth[application_token]=a&auth[application_token]=b",
                "auth[application_token]=a&auth[application_token]=a",
                "auth[application_token]=a&auth[APPLICATION_TOKEN]=b",
                "auth[Application_Token]=a",
                "Auth[application_token]=a",
                "AUTH=x",
                "auth=x&auth[application_token]=a",
                "auth[application_token]=a&auth=x",
                "auth[application_token]=a&auth[application_token][]=b",
                "auth[application_token][]=a&auth[application_token]=b",
                "auth[application_token]=a&auth%5Bapplication_token%5D=b",
                "auth[application_token]x=a",
                "auth[application_token=a",
                "auth[x[application_token]]=a",
                "auth[member_id]=a&auth[Member_Id]=b",
                "event=x&event=y",
                "event=x&EVENT=y",
                "event=x&event[]=y",
                "a=1&a=2",
                "a[b]=1&a[b]=2",
                "a[0]=1&a[]=2&a[1]=3",
            })
    void whatIsSaidTwiceOrInAnotherCaseIsRefused(String form) {
        assertThat(refusal(form)).isEqualTo(Reason.AMBIGUOUS);
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : form.replace("%5B", "[").replace("%5D", "]").split("&", -1)) {
            String[] parts = pair.split("=", -1);
            parameters.merge(parts[0], new String[] {parts[1]}, (some, more) -> new String[] {some[0], more[0]});
        }
        assertThatThrownBy(() -> reader.parse(parameters)).isInstanceOf(EventRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "a=%", "a=%4", "a=%zz", "%G1=a", "=a", "[context]=a", "[a=b", "%00=a", "a[%0A]=b", "a%1f=b"
            })
    void whatIsNoFormIsRefused(String form) {
        assertThat(refusal(form)).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Charset other = Charset.forName("windows-1251");
        assertThat(refusal("event=x&a=" + URLEncoder.encode("Сделка", other))).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refusal("event=x&" + URLEncoder.encode("Сделка", other) + "=1"))
                .isEqualTo(Reason.NOT_UTF_8);
        assertThatThrownBy(() -> reader.parse("a=Сделка".getBytes(other))).isInstanceOf(EventRefusedException.class);
        String decoded = new String("Сделка".getBytes(other), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> reader.parse(Map.of("a", new String[] {decoded})))
                .isInstanceOf(EventRefusedException.class);
    }

    @Test
    void limitsAreKept() throws IOException {
        EventReader<Received> small = reader.with(new EventLimits(100, 3, 4));
        assertThat(small.parse("event=x&a=1&b=2".getBytes(StandardCharsets.UTF_8))
                        .additional())
                .hasSize(2);
        assertRefused(small, "event=x&a=1&b=2&c=3", Reason.TOO_MANY_VALUES);
        assertRefused(small, "a[b][c][d][e]=1", Reason.TOO_DEEP);
        assertRefused(small, "a=" + "x".repeat(100), Reason.TOO_LARGE);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> small.parse(endless)).isInstanceOf(EventRefusedException.class);
        assertThat(small.parse(new ByteArrayInputStream("event=x".getBytes(StandardCharsets.UTF_8)))
                        .code())
                .isEqualTo("X");
        assertThatThrownBy(() -> new EventLimits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventLimits(1, 1, 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatIsTooLongToBeReadIsRefused() {
        String name = "k".repeat(60_000);
        assertRefused(Received.reader(), "event=x&" + name + "=1", Reason.MALFORMED);
        assertRefused(Received.reader(), "event=x&data[" + name + "]=1", Reason.MALFORMED);
    }

    /** Whether the JSON library takes them depends on what it has read before. */
    @Test
    void namesThatAllHaveTheSameHashAreReadOrRefused() {
        StringBuilder form = new StringBuilder("event=x");
        for (int number = 0; number < 900; number++) {
            form.append("&data[");
            for (int at = 0; at < 10; at++) {
                boolean isSet = (number & (1 << at)) != 0;
                form.append(isSet ? "b%21" : "aB");
            }
            form.append("]=1");
        }
        for (int time = 0; time < 10; time++) {
            try {
                assertThat(parse(form.toString()).code()).isEqualTo("X");
            } catch (EventRefusedException e) {
                assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
            }
        }
    }

    private static void assertRefused(EventReader<Received> reader, String form, Reason reason) {
        assertThat(catchThrowableOfType(
                                EventRefusedException.class, () -> reader.parse(form.getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .isEqualTo(reason);
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            parameters.put(pair.substring(0, pair.indexOf('=')), new String[] {pair.substring(pair.indexOf('=') + 1)});
        }
        assertThat(catchThrowableOfType(EventRefusedException.class, () -> reader.parse(parameters))
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void theDeepestThatLimitsAllowIsRead() {
        EventReader<Received> deep = reader.with(new EventLimits(1 << 20, 1000, 200));
        String key = "data" + "[a]".repeat(199);
        assertThat(deep.parse(("event=ONCRMDEALADD&" + key + "=1").getBytes(StandardCharsets.UTF_8))
                        .body()
                        .names())
                .hasSize(2);
    }

    @Test
    void theTokenOfTheApplicationIsNeeded() {
        byte[] body = ADDED.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.parseVerified(body, "t0ken")).isInstanceOf(Received.DealAdded.class);
        for (String token : List.of("t0keN", "t0ken ", "t0ke", "t0kenn", "", " ")) {
            assertThatThrownBy(() -> reader.parseVerified(body, token))
                    .isInstanceOf(EventRefusedException.class)
                    .hasMessageNotContaining("t0ken");
            assertThatThrownBy(() -> reader.parse(body).verify(token)).isInstanceOf(EventRefusedException.class);
        }
        assertThatThrownBy(() -> reader.parse(body).verify(null)).isInstanceOf(EventRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "auth[application_token]=",
                "auth[application_token][]=t0ken",
                "auth[token]=t0ken",
                "application_token=t0ken"
            })
    void anEventWithoutATokenIsNotVerified(String form) {
        Received event = parse("event=x&" + form);
        assertThat(catchThrowableOfType(EventRefusedException.class, () -> event.verify("t0ken"))
                        .reason())
                .isEqualTo(Reason.WRONG_TOKEN);
        assertThatThrownBy(() -> event.verify("")).isInstanceOf(EventRefusedException.class);
    }

    @Test
    void aReadFormCanBeVerified() {
        Map<String, String[]> parameters = Map.of(
                "event", new String[] {"ONCRMDEALADD"},
                "data[FIELDS][ID]", new String[] {"7"},
                "data[LIST][]", new String[] {"1", "2"},
                "auth[application_token]", new String[] {"t0ken"});
        assertThat(reader.parseVerified(parameters, "t0ken")
                        .body()
                        .get("data")
                        .get("LIST")
                        .elements())
                .hasSize(2);
        assertThatThrownBy(() -> reader.parseVerified(parameters, "other")).isInstanceOf(EventRefusedException.class);
    }

    @Test
    void nothingShowsATokenByItself() {
        Received event = parse(ADDED + "&auth[access_token]=acc3ss&auth[refresh_token]=r3fresh");
        assertThat(event + " " + event.context() + event.context().auth())
                .doesNotContain("acc3ss")
                .doesNotContain("r3fresh")
                .doesNotContain("t0ken");
        assertThat(event.context().auth().accessToken()).isEqualTo("acc3ss");
        assertThat(event.context().auth().refreshToken()).isEqualTo("r3fresh");
        assertThat(parse("event=a%0Ab").context()).hasToString("EventContext[A?B]");
    }

    @Test
    void anOutgoingWebhookHasNoTokensOfAUser() {
        EventAuth auth = parse(ADDED).context().auth();
        assertThat(auth.accessToken()).isNull();
        assertThat(auth.refreshToken()).isNull();
        assertThat(auth.expiresIn()).isNull();
        assertThat(auth.userId()).isNull();
        assertThat(auth.applicationToken()).isEqualTo("t0ken");
    }

    @Test
    void typesAreTextOnTheWire() {
        assertThat(WireFormat.bitrix24().write(Map.of("event", Received.DEAL_ADDED)))
                .isEqualTo("{\"event\":\"ONCRMDEALADD\"}");
        assertThat(Received.DEAL_ADDED.known()).isEqualTo(EventType.Kind.DOCUMENTED);
        assertThat(EventType.of("new").known()).isEqualTo(EventType.Kind.OTHER);
        assertThat(Received.DEAL_ADDED.name()).isEqualTo("OnCrmDealAdd");
    }
}
