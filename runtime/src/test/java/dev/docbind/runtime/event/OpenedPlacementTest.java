package dev.docbind.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.auth.FormParameters;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.event.EventRefusedException.Reason;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedPlacementTest {

    private static final String FORM =
            "DOMAIN=portal.bitrix24.com&PROTOCOL=1&LANG=en&APP_SID=s1d&AUTH_ID=a1&AUTH_EXPIRES=3600"
                    + "&REFRESH_ID=r1&member_id=m1&status=L&PLACEMENT=CRM_DEAL_DETAIL_TAB";

    /** What a placement is opened for. */
    record Element(
            @JsonProperty("ID") @Nullable Long id,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {}

    private static final PlacementCode<Element> TAB = PlacementCode.of("CRM_DEAL_DETAIL_TAB", Element.class);
    private static final PlacementCode<Element> TYPE_TAB =
            PlacementCode.open("CRM_DYNAMIC_XXX_DETAIL_TAB", "CRM_DYNAMIC_", "_DETAIL_TAB", true, Element.class);

    private final ScriptedTransport transport = new ScriptedTransport();
    private final OAuthApplication application = OAuthApplication.builder("app.1", "s3cret")
            .transport(transport)
            .time(new VirtualTime())
            .build();

    private static OpenedPlacement parse(String form) {
        return OpenedPlacement.parse(form.getBytes(StandardCharsets.UTF_8));
    }

    private static OpenedPlacement withOptions(String options) {
        return parse(FORM + "&PLACEMENT_OPTIONS=" + URLEncoder.encode(options, StandardCharsets.UTF_8));
    }

    private static Reason refusal(String form) {
        return catchThrowableOfType(EventRefusedException.class, () -> parse(form))
                .reason();
    }

    @Test
    void whatIsSentIsReadWithItsOptions() {
        OpenedPlacement opened = withOptions("{\"ID\":\"3473\",\"new\":1}");
        assertThat(opened.code()).isEqualTo("CRM_DEAL_DETAIL_TAB");
        assertThat(opened.is(TAB)).isTrue();
        assertThat(opened.is(PlacementCode.of("crm_deal_detail_tab"))).isTrue();
        assertThat(opened.is(TYPE_TAB)).isFalse();
        Element options = opened.options(TAB);
        assertThat(options).isEqualTo(new Element(3473L, Map.of("new", JsonValue.of(1))));
        assertThat(opened.options(Element.class)).isEqualTo(options);
        assertThat(opened.options(TYPE_TAB)).isNull();
        assertThat(opened.options(PlacementCode.of("CRM_DEAL_DETAIL_TAB")))
                .isEqualTo(JsonValue.parse("{\"ID\":\"3473\",\"new\":1}"));
        assertThat(opened.domain()).isEqualTo("portal.bitrix24.com");
        assertThat(opened.accessToken()).isEqualTo("a1");
        assertThat(opened.refreshToken()).isEqualTo("r1");
        assertThat(opened.expiresIn()).isEqualTo(3600);
        assertThat(opened.memberId()).isEqualTo("m1");
        assertThat(opened.value("LANG")).isEqualTo("en");
        assertThat(opened.value("SERVER_ENDPOINT")).isNull();
        assertThat(opened.body().get("status").text()).isEqualTo("L");
        assertThat(opened).hasToString("CRM_DEAL_DETAIL_TAB");
    }

    @Test
    void aReadFormIsReadAsWell() {
        OpenedPlacement opened = OpenedPlacement.parse(Map.of(
                "PLACEMENT", new String[] {"CRM_DYNAMIC_183_DETAIL_TAB"},
                "PLACEMENT_OPTIONS[ID]", new String[] {"3"}));
        assertThat(opened.options(TYPE_TAB)).isEqualTo(new Element(3L, Map.of()));
        assertThat(TYPE_TAB.nameIn(opened.code())).isEqualTo("183");
        assertThat(opened.memberId()).isNull();
    }

    @Test
    void openCodesAreFilledAndFound() {
        assertThat(TYPE_TAB.with(147)).hasToString("CRM_DYNAMIC_147_DETAIL_TAB");
        assertThat(TYPE_TAB.with(147)).isEqualTo(PlacementCode.of("CRM_DYNAMIC_147_DETAIL_TAB"));
        assertThat(TYPE_TAB.nameIn("crm_dynamic_147_detail_tab")).isEqualTo("147");
        assertThat(TYPE_TAB.nameIn("CRM_DYNAMIC__DETAIL_TAB")).isNull();
        assertThat(TYPE_TAB.nameIn("CRM_DYNAMIC_DETAIL_TAB")).isNull();
        assertThat(TYPE_TAB.nameIn("")).isNull();
        assertThat(TAB.with(1)).isSameAs(TAB);
        assertThat(TAB.nameIn("CRM_DEAL_DETAIL_TAB")).isEmpty();
        assertThat(TAB.known()).isEqualTo(PlacementCode.Kind.DOCUMENTED);
        assertThat(PlacementCode.of("new").known()).isEqualTo(PlacementCode.Kind.OTHER);
        assertThat(WireFormat.bitrix24().write(TAB)).isEqualTo("\"CRM_DEAL_DETAIL_TAB\"");
        assertThat(WireFormat.bitrix24().read("\"CRM_DEAL_DETAIL_TAB\"", PlacementCode.class))
                .isEqualTo(TAB);
    }

    @Test
    void anOpenPartIsOnePlaceThatIsFilledAndFoundAgain() {
        PlacementCode<Element> twice = PlacementCode.open("DEMO_XX_XX_TAB", "DEMO_", "_XX_TAB", true, Element.class);
        assertThat(twice.with(147)).hasToString("DEMO_147_XX_TAB");
        assertThat(twice.nameIn(twice.with(147).value())).isEqualTo("147");
        PlacementCode<Element> inside = PlacementCode.open("AXXX_XXX_TAB", "AXXX_", "_TAB", true, Element.class);
        assertThat(inside.nameIn("AHELLO_XXX_TAB")).isNull();
        assertThat(inside.nameIn("AXXX_147_TAB")).isEqualTo("147");
        PlacementCode<Element> overlap = PlacementCode.open("A_<N>_A", "A_", "_A", false, Element.class);
        assertThat(overlap.nameIn("A_A")).isNull();
        assertThat(overlap.nameIn("A__A")).isNull();
        assertThat(overlap.nameIn("a_B_C_a")).isEqualTo("B_C");
        assertThatThrownBy(() -> overlap.with("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DYNAMIC_147", "1 OR 1=1", "-1", "1.5", "\u0661", ""})
    void aNumberHasDigitsAlone(String other) {
        assertThat(TYPE_TAB.nameIn("CRM_DYNAMIC_" + other + "_DETAIL_TAB")).isNull();
        assertThatThrownBy(() -> TYPE_TAB.with(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "undefined", "null", "17", "{\"ID\":", "[{\"ID\":1}]"})
    void whatIsNoObjectIsNoOptions(String options) {
        OpenedPlacement opened = withOptions(options);
        assertThat(opened.options(TAB)).isNull();
        assertThat(opened.code()).isEqualTo("CRM_DEAL_DETAIL_TAB");
    }

    @Test
    void optionsThatAreNoJsonStayAText() {
        assertThat(withOptions("undefined").options().text()).isEqualTo("undefined");
        assertThat(withOptions("").options().isNull()).isTrue();
        assertThat(parse(FORM).options().isNull()).isTrue();
        assertThat(parse("AUTH_ID=a1").code()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsKept() {
        Element options = withOptions("{\"ID\":{\"a\":1}}").options(TAB);
        assertThat(options).isEqualTo(new Element(null, Map.of("ID", JsonValue.parse("{\"a\":1}"))));
    }

    @Test
    void limitsAreKept() {
        assertThat(refusal(FORM + "&PLACEMENT=OTHER")).isEqualTo(Reason.AMBIGUOUS);
        assertThat(refusal(FORM + "&PLACEMENT_OPTIONS=%ff")).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refusal(FORM + "&x=" + "1".repeat(1 << 20))).isEqualTo(Reason.TOO_LARGE);
        String deep = "[".repeat(33) + "]".repeat(33);
        assertThat(refusal("PLACEMENT_OPTIONS=" + deep)).isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal("PLACEMENT_OPTIONS=[" + "1,".repeat(1000) + "1]")).isEqualTo(Reason.TOO_MANY_VALUES);
        assertThat(withOptions("{\"a\":\"" + "[,".repeat(2000) + "\\\"[\",\"ID\":1}")
                        .options(TAB))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ID\":1,\"ID\":\"x\"}",
                "{\"ID\":1,\"\\u0049D\":1}",
                " [{\"a\":[{\"b\":1,\"c\":\":\",\"b\":1}]}]"
            })
    void optionsThatSaySomethingTwiceAreRefused(String options) {
        assertThat(refusal("PLACEMENT_OPTIONS=" + URLEncoder.encode(options, StandardCharsets.UTF_8)))
                .isEqualTo(Reason.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"placement=A", "Placement_Options=A", "auth_id=A", "refresh_id[]=A", "MEMBER_ID=A"})
    void anotherCaseOfWhatIsTrustedIsRefused(String other) {
        assertThat(refusal(FORM + "&" + other)).isEqualTo(Reason.AMBIGUOUS);
    }

    @Test
    void aTextThatIsNoJsonIsNotMeasured() {
        String text = "((" + "[".repeat(40) + ",".repeat(2000) + " \"";
        assertThat(withOptions(text).options().text()).isEqualTo(text);
    }

    @Test
    void aLogHasNotTheWholeForm() {
        assertThat(parse("PLACEMENT=" + "A".repeat(10_000)).toString()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong_client", "invalid_scope", "PAYMENT_REQUIRED"})
    void aWrongSetUpIsNoForgedToken(String error) {
        transport.answer(400, "{'error':'" + error + "'}");
        assertThatThrownBy(() -> parse(FORM).verify(application)).isInstanceOf(RefreshRefusedException.class);
    }

    @Test
    void whateverIsPostedIsReadOrRefused() {
        String signs = "{}[]\":,\\0123456789eE+-.truefalsnID%&=_AaXx \u00e9";
        Random random = new Random(11);
        for (int time = 0; time < 5_000; time++) {
            StringBuilder options = new StringBuilder("{\"ID\":\"3473\",\"a\":[1,2,{\"b\":null}]}");
            for (int change = random.nextInt(8); change >= 0; change--) {
                int from = random.nextInt(options.length() + 1);
                int to = Math.min(options.length(), from + random.nextInt(4));
                int sign = random.nextInt(signs.length());
                options.replace(from, to, signs.substring(sign, sign + 1).repeat(1 + random.nextInt(40)));
            }
            try {
                OpenedPlacement opened = withOptions(options.toString());
                opened.options(TAB);
                assertThat(opened.toString()).isNotEmpty();
            } catch (EventRefusedException e) {
                assertThat(e.reason()).isIn(Reason.TOO_MANY_VALUES, Reason.TOO_DEEP, Reason.AMBIGUOUS);
            }
        }
    }

    @Test
    void theServerThatTheApplicationTrustsSaysWhoseTokenItIs() {
        transport.answer(
                200,
                "{'access_token':'acc3ss','refresh_token':'r2','expires_in':3600,'user_id':7,"
                        + "'client_endpoint':'https://real.bitrix24.com/rest/','member_id':'m1'}");
        OAuthToken pair = parse(FORM + "&SERVER_ENDPOINT=https://oauth.evil.example/rest/")
                .verify(application);
        assertThat(pair.clientEndpoint()).isEqualTo("https://real.bitrix24.com/rest/");
        assertThat(pair.accessToken()).isEqualTo("acc3ss");
        assertThat(transport.sent).singleElement().satisfies(request -> {
            assertThat(request.address()).hasToString("https://oauth.bitrix.info/oauth/token/");
            assertThat(FormParameters.parse(request.body())).containsEntry("refresh_token", "r1");
        });
    }

    @Test
    void whatTheServerDoesNotConfirmIsRefused() {
        transport.answer(
                200,
                "{'access_token':'acc3ss','refresh_token':'r2','client_endpoint':'https://real.bitrix24.com/rest/',"
                        + "'member_id':'another'}");
        assertThatThrownBy(() -> parse(FORM).verify(application))
                .isInstanceOfSatisfying(
                        EventRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_CONFIRMED));
        transport.answer(400, "{'error':'invalid_grant'}");
        assertThatThrownBy(() -> parse(FORM).verify(application)).isInstanceOf(EventRefusedException.class);
        assertThatThrownBy(() -> parse("PLACEMENT=X").verify(application)).isInstanceOf(EventRefusedException.class);
        assertThat(transport.sent).hasSize(2);
    }

    @Test
    void aServerThatCannotBeAskedRefusesNothing() {
        transport.fail(new IOException("no route"));
        assertThatThrownBy(() -> parse(FORM).verify(application)).isInstanceOf(Bitrix24Exception.class);
    }

    @Test
    void thePairAsItCame() {
        OAuthToken pair = parse(FORM).token(Instant.EPOCH);
        assertThat(pair.clientEndpoint()).isEqualTo("https://portal.bitrix24.com/rest/");
        assertThat(pair.expiresAt()).isEqualTo(Instant.ofEpochSecond(3600));
        assertThatThrownBy(() -> parse("AUTH_ID=a1").token(Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
