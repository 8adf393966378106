package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.Answer;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BareAnswerTest {

    private static final MethodRef<Object, Listed> LIST =
            MethodRef.of("some.list", RestVersion.V2, Listed.class).withoutResult();

    @Test
    void whatAnAnswerWithoutAResultReturnsIsItsResult() {
        Answer<Listed> answer = answer(LIST, "{\"items\":[1,2],\"total\":7}");
        assertThat(answer.value()).isEqualTo(new Listed(Map.of("items", JsonValue.of(List.of(1, 2))), 7L));
        assertThat(answer.raw().body()).isEqualTo("{\"items\":[1,2],\"total\":7}");
    }

    @Test
    void anAnswerWithAResultIsTakenAsItIs() {
        assertThat(answer(LIST, "{\"result\":{\"a\":1},\"items\":[]}").value())
                .isEqualTo(new Listed(Map.of("a", JsonValue.of(1)), null));
    }

    @Test
    void aTypeWithoutAResultIsThatOfTheWholeAnswer() {
        assertThat(answer(MethodRef.of("some.list", RestVersion.V2, Whole.class).withoutResult(), "{\"items\":[1]}")
                        .value())
                .isEqualTo(new Whole(List.of(1L)));
    }

    private static <R> Answer<R> answer(MethodRef<Object, R> method, String body) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(StubTransport.answering(200, body))
                .build()
                .exchange(method, Map.of());
    }

    /** An answer as generated ones are. */
    public record Listed(
            @JsonProperty("result") @Nullable Map<String, JsonValue> result,
            @JsonProperty("total") @Nullable Long total) {}

    /** An answer of an application's own. */
    public record Whole(@JsonProperty("items") @Nullable List<Long> items) {}
}
