package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.FieldName;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.Filter;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.PortalLimiter;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has no form on the wire is refused where it is set, and so is nothing at all in a setting. */
class RefusedValueTest {

    private static final class SomeBuilder extends RecordBuilder<SomeBuilder> {}

    private record Some(String name) {}

    static Stream<Object> nonsense() {
        return Stream.of(
                Double.NaN,
                Float.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                new ByteArrayInputStream(new byte[1]),
                Stream.of(1),
                List.of(1).iterator(),
                new Object(),
                new Thread(() -> {}),
                new AtomicReference<>("x"),
                String.class,
                (Runnable) () -> {},
                new File("x"),
                Path.of("x"),
                List.of(1, Double.NaN),
                Map.of("a", Map.of("b", new Object())));
    }

    @SuppressWarnings({"UnnecessaryStringBuilder", "JavaUtilDate"}) // applications may have them
    static Stream<Object> values() {
        return Stream.of(
                "x",
                new StringBuilder("x"),
                'x',
                1,
                1.5,
                new BigDecimal("1.50"),
                true,
                LocalDate.EPOCH,
                Instant.EPOCH,
                new Date(0),
                UUID.randomUUID(),
                TimeUnit.DAYS,
                ZoneId.of("Europe/Berlin"),
                Period.ofDays(1),
                Optional.of(1),
                OptionalLong.of(1),
                Locale.GERMANY,
                Currency.getInstance("EUR"),
                new int[] {1},
                new Some("x"),
                FieldName.of("TITLE"),
                FileContent.of("a", new byte[1]),
                JsonValue.of(1),
                Arrays.asList(1, null),
                Collections.singletonMap("a", null));
    }

    private static PortalClient client(ScriptedTransport transport) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .build();
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefused(Object value) {
        SomeBuilder builder = new SomeBuilder();
        assertThatThrownBy(() -> builder.with("a", value)).isInstanceOf(IllegalArgumentException.class);
        Filter.Builder<FieldName> filter = Filter.builder();
        assertThatThrownBy(() -> filter.ge(FieldName.of("a"), value)).isInstanceOf(IllegalArgumentException.class);
        ScriptedTransport transport = new ScriptedTransport().answer(200, "{'result':1}");
        PortalClient client = client(transport);
        Map<String, Object> parameters = Map.of("a", value);
        assertThatThrownBy(() -> client.call("a.b", parameters)).isInstanceOf(IllegalArgumentException.class);
        assertThat(transport.sent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatHasAFormIsSent(Object value) {
        assertThatCode(() -> new SomeBuilder().with("a", value).with("b", null)).doesNotThrowAnyException();
        client(new ScriptedTransport().answer(200, "{'result':1}")).call("a.b", Map.of("a", value));
    }

    @Test
    void nothingIsNoSetting() {
        PortalClient.Builder client = PortalClient.builder();
        Map<String, Executable> settings = Map.ofEntries(
                Map.entry("credentials", () -> client.credentials(null)),
                Map.entry("transport", () -> client.transport(null)),
                Map.entry("limiter", () -> client.limiter(null)),
                Map.entry("options", () -> client.options(null)),
                Map.entry("interceptor", () -> client.interceptor(null)),
                Map.entry("allowedHosts", () -> client.allowedHosts(null)),
                Map.entry("onMove", () -> client.onMove(null)),
                Map.entry("time", () -> client.time(null)),
                Map.entry("chance", () -> client.chance(null)),
                Map.entry("timeout", () -> client.timeout(null)),
                Map.entry("retry", () -> CallOptions.builder().retry(null)),
                Map.entry("onProblems", () -> CallOptions.builder().onProblems(null)),
                Map.entry("deadline", () -> CallOptions.builder().deadline(null)),
                Map.entry("header", () -> CallOptions.builder().header("a", null)),
                Map.entry("clientId", () -> OAuthApplication.builder(null, "s")),
                Map.entry("clientSecret", () -> OAuthApplication.builder("a", null)),
                Map.entry(
                        "application's transport",
                        () -> OAuthApplication.builder("a", "s").transport(null)),
                Map.entry(
                        "application's time",
                        () -> OAuthApplication.builder("a", "s").time(null)),
                Map.entry("limiter's time", () -> PortalLimiter.builder().time(null)),
                Map.entry("operating", () -> PortalLimiter.builder().operatingTime(null)));
        assertThat(settings)
                .allSatisfy((name, setting) ->
                        assertThatThrownBy(setting::execute).isInstanceOf(NullPointerException.class));
    }
}
