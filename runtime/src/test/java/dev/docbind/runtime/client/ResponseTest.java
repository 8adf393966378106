package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseTest {

    private static final MethodRef<Object, Response<List<Item>>> LIST =
            method("some.list", Response.typeOf(TypeRef.listOf(Item.class))).reading();
    private static final MethodRef<Object, Response<Items>> WRAPPED =
            method("some.list", Response.typeOf(Items.class)).reading();
    private static final MethodRef<Object, Response<Map<String, Item>>> BY_NAME =
            method("some.fields", Response.typeOf(TypeRef.mapOf(Item.class)));

    /** What a generated record of a thing looks like. */
    public record Item(
            @JsonProperty("ID") @Nullable Long id,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {}

    /** What a generated record of a result looks like. */
    public record Items(
            @JsonProperty("items") @Nullable List<Item> items,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {}

    private static <R> MethodRef<Object, R> method(String name, TypeRef<R> type) {
        return MethodRef.of(name, RestVersion.V2, Object.class, type);
    }

    private static PortalClient client(String body) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(StubTransport.answering(200, body.replace('\'', '"')))
                .build();
    }

    @Test
    void itHasTheResultAndWhatStandsBesideIt() {
        String body = "{'result':[{'ID':'7','NEW':1}],'total':51,'next':50,'time':{'start':1.5},'raw':'r'}";
        Response<List<Item>> response = client(body).execute(LIST, Map.of());

        assertThat(response.result()).containsExactly(new Item(7L, Map.of("NEW", JsonValue.of(1))));
        assertThat(response.total()).isEqualTo(51);
        assertThat(response.next()).isEqualTo(50);
        assertThat(response.time().start()).isEqualByComparingTo("1.5");
        assertThat(response.additional()).containsOnlyKeys("raw");
        assertThat(response.problems()).isEmpty();
    }

    @Test
    void itHasTheBodyAsItWasSent() {
        Response<List<Item>> response = client("{'result':[], 'a':1}").execute(LIST, Map.of());

        assertThat(response.raw().body()).isEqualTo("{\"result\":[], \"a\":1}");
        assertThat(response.raw().status()).isEqualTo(200);
        assertThat(WireFormat.bitrix24().write(response)).isEqualTo("{\"result\":[],\"a\":1}");
    }

    @Test
    void itListsTheValuesThatDoNotFit() {
        Response<Map<String, Item>> response = client("{'result':{'a':{'ID':'x'},'b':{'ID':1}},'total':'many'}")
                .execute(BY_NAME, Map.of());

        assertThat(response.problems()).extracting(ValueProblem::path).containsExactly("$.result.a.ID", "$.total");
        assertThat(response.total()).isNull();
        assertThat(response.additional()).containsEntry("total", JsonValue.of("many"));
        assertThat(response.result().get("a").additional()).containsEntry("ID", JsonValue.of("x"));
        assertThat(WireFormat.bitrix24().write(response))
                .isEqualTo("{\"result\":{\"a\":{\"ID\":\"x\"},\"b\":{\"ID\":1}},\"total\":\"many\"}");
    }

    @Test
    void anAnswerThatOnlyLooksEmptyIsRefused() {
        assertThatThrownBy(() -> client("{'result':[false]}").execute(LIST, Map.of()))
                .isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(
                        () -> client("{'result':{'items':['n/a'],'total':1}}").execute(WRAPPED, Map.of()))
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void anAnswerWithoutAResultIsItsResult() {
        Response<Items> response = client("{'items':[{'ID':1}],'total':7}").execute(WRAPPED.withoutResult(), Map.of());

        assertThat(response.result().items()).hasSize(1);
        assertThat(response.total()).isEqualTo(7);
    }

    @Test
    void answersThatSayTheSameAreEqual() {
        Response<List<Item>> called = client("{'result':[{'ID':1}]}").execute(LIST, Map.of());
        Response<List<Item>> made = Response.of(List.of(new Item(1L, Map.of())));

        assertThat(called).isEqualTo(made).hasSameHashCodeAs(made).isNotEqualTo(Response.of(List.of()));
        assertThat(made.raw()).isNull();
        assertThat(made.problems()).isEmpty();
        assertThat(called).hasToString(made.toString());
    }

    @Test
    void aTextIsReadByTheWholeType() {
        WireFormat format = WireFormat.bitrix24();
        Response<List<Item>> read = format.read("{\"result\":[{\"ID\":1}]}", LIST.responseType());
        Response<List<Item>> reflected =
                format.read("{\"result\":[{\"ID\":1}]}", LIST.responseType().type());

        assertThat(read).isEqualTo(Response.of(List.of(new Item(1L, Map.of())))).isEqualTo(reflected);
    }
}
