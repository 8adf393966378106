package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.ServerException;
import dev.docbind.runtime.error.ValidationException;
import dev.docbind.runtime.limit.CallLimiter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every failure says whether the method may have run. */
class MayHaveRunTest {

    private static final CallOptions ONCE =
            CallOptions.builder().retry(RetryPolicy.never()).build();

    private static PortalClient client(ScriptedTransport transport) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .time(new VirtualTime())
                .build();
    }

    private static Bitrix24Exception failure(PortalClient client) {
        return catchThrowableOfType(Bitrix24Exception.class, () -> client.call("crm.deal.add", Map.of()));
    }

    @ParameterizedTest(name = "HTTP {0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {'error':'ERROR_CORE'}               | false",
                "403 | {'error':'ACCESS_DENIED'}            | false",
                "404 | {'error':'NOT_FOUND'}                | false",
                "200 | {'error':'ACCESS_DENIED'}            | false",
                "408 | {'error':'WHATEVER'}                 | true",
                "429 | {'error':'OPERATION_TIME_LIMIT'}     | false",
                "503 | {'error':'QUERY_LIMIT_EXCEEDED'}     | false",
                "503 | {'error':'OVERLOAD_LIMIT'}           | false",
                "500 | {'error':'INTERNAL_SERVER_ERROR'}    | true",
                "502 | {'error':''}                         | true",
                "403 | {'error':'PORTAL_DELETED'}           | false",
                "502 | <html>                               | true",
                "408 | <html>                               | true",
                "404 | <html>                               | false",
                "302 | <html>                               | false",
                "429 | <html>                               | false",
                "200 | <html>                               | true",
                "200 | {'result':                           | true",
            })
    void anAnswerSaysIt(int status, String body, boolean mayHaveRun) {
        PortalClient client =
                client(new ScriptedTransport().answer(status, body)).with(ONCE);
        assertThat(failure(client).mayHaveRun()).isEqualTo(mayHaveRun);
    }

    @Test
    void aFailureKnowsOfTheAttemptsBefore() {
        PortalClient client = client(new ScriptedTransport()
                        .fail(new IOException("reset"))
                        .answer(503, "{'error':'OVERLOAD_LIMIT'}"))
                .with(CallOptions.builder().repeatable(true).build());
        Bitrix24Exception failure = failure(client);
        assertThat(failure).isInstanceOf(LimitException.class);
        assertThat(failure.mayHaveRun()).isTrue();
    }

    @Test
    void aPortalThatHadNoTimeRefusedNoParameter() {
        assertThat(failure(client(new ScriptedTransport().answer(408, "{'error':'WHATEVER'}"))))
                .isInstanceOf(ServerException.class)
                .isNotInstanceOf(ValidationException.class);
    }

    @Test
    void aRedirectThatIsNotFollowedSaysNothingOfTheAttemptsBefore() {
        PortalClient client = client(
                        new ScriptedTransport().fail(new IOException("reset")).answer(302, "<html>"))
                .with(CallOptions.builder().repeatable(true).build());
        assertThat(failure(client).mayHaveRun()).isTrue();
    }
}
