package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.PortalLimiter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal says in a header when to call again, whatever the body is. */
class RetryAfterTest {

    private static final CallOptions READS =
            CallOptions.builder().repeatable(true).build();
    private static final String PAGE = "<html>maintenance</html>";
    private static final String JSON = "{'error':'QUERY_LIMIT_EXCEEDED'}";

    private final VirtualTime time = new VirtualTime();

    private PortalClient client(ScriptedTransport transport, CallLimiter limiter, String host) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://" + host + "/rest/1/s3cret/"))
                .transport(transport)
                .limiter(limiter)
                .time(time)
                .chance(() -> 0)
                .options(READS)
                .build();
    }

    private PortalLimiter limiter() {
        return PortalLimiter.builder().time(time).build();
    }

    private static String date(VirtualTime time, int seconds) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                time.now().plusSeconds(seconds).atOffset(ZoneOffset.UTC));
    }

    private Map<String, List<String>> dated(int seconds) {
        return Map.of("date", List.of(date(time, 0)), "retry-after", List.of(date(time, seconds)));
    }

    @ParameterizedTest
    @CsvSource({"429", "503", "500", "502"})
    void aPageThatIsNoAnswerSaysItToo(int status) {
        ScriptedTransport transport = new ScriptedTransport()
                .answer(status, Map.of("Retry-After", List.of("17")), PAGE)
                .answer(200, "{'result':1}");
        client(transport, CallLimiter.none(), "example.bitrix24.com").call("a.b", Map.of());
        assertThat(time.waits).containsExactly(Duration.ofSeconds(17));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, JSON, "{'error':'INTERNAL_SERVER_ERROR'}", ""})
    void aDateIsAsGoodAsSeconds(String body) {
        ScriptedTransport transport =
                new ScriptedTransport().answer(503, dated(23), body).answer(200, "{'result':1}");
        client(transport, CallLimiter.none(), "example.bitrix24.com").call("a.b", Map.of());
        assertThat(time.waits).containsExactly(Duration.ofSeconds(23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1e99", "Wed, 31 Feb 2026 12:00:00 GMT", "Wed, 01 Jul 2026 11:00:00 GMT", ""})
    void nonsenseIsNoPause(String header) {
        ScriptedTransport transport = new ScriptedTransport()
                .answer(
                        503,
                        Map.of("Retry-After", List.of(header), "Date", List.of("Wed, 01 Jul 2026 12:00:00 GMT")),
                        JSON)
                .answer(200, "{'result':1}");
        client(transport, CallLimiter.none(), "example.bitrix24.com").call("a.b", Map.of());
        assertThat(time.waits).containsExactly(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, JSON})
    void allCallsOfThePortalWaitAndNoOthers(String body) {
        PortalLimiter limiter = limiter();
        ScriptedTransport transport = new ScriptedTransport()
                .answer(429, Map.of("Retry-After", List.of("40")), body)
                .answer(200, "{'result':1}");
        PortalClient client = client(transport, limiter, "example.bitrix24.com")
                .with(CallOptions.builder().retry(RetryPolicy.never()).build());
        PortalClient other = client(new ScriptedTransport().answer(200, "{'result':1}"), limiter, "other.bitrix24.com");
        Bitrix24Exception refused = catchThrowableOfType(Bitrix24Exception.class, () -> client.call("a.b", Map.of()));
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(40));
        other.call("a.b", Map.of());
        assertThat(time.waits).isEmpty();
        client.call("c.d", Map.of());
        assertThat(time.waits.get(0)).isEqualTo(Duration.ofSeconds(40));
        List<Duration> before = new ArrayList<>(time.waits);
        client.async().call("e.f", Map.of()).join();
        assertThat(time.waits.size() - before.size()).isLessThan(2);
    }

    @Test
    void aPortalOfItsOwnThatAsksForAPauseGetsItAndNoBucket() {
        ScriptedTransport transport = new ScriptedTransport()
                .answer(503, Map.of("Retry-After", List.of("30")), PAGE)
                .answer(200, "{'result':1}");
        PortalClient client = client(transport, limiter(), "crm.company.example");
        for (int i = 0; i < 200; i++) {
            client.call("a.b", Map.of());
        }
        assertThat(time.waits).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void aCallerWhoseDeadlineIsBeforeItFailsAtOnce() {
        PortalLimiter limiter = limiter();
        ScriptedTransport transport = new ScriptedTransport()
                .answer(429, Map.of("Retry-After", List.of("40")), PAGE)
                .answer(200, "{'result':1}");
        PortalClient client = client(transport, limiter, "example.bitrix24.com")
                .with(CallOptions.builder().deadline(Duration.ofSeconds(5)).build());
        assertThat(catchThrowableOfType(Bitrix24Exception.class, () -> client.call("a.b", Map.of())))
                .isNotNull();
        assertThat(catchThrowableOfType(DeadlineException.class, () -> client.call("a.b", Map.of())))
                .isNotNull();
        assertThat(transport.sent).hasSize(1);
        assertThat(time.waits).isEmpty();
    }
}
