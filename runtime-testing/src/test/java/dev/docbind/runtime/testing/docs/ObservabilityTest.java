package dev.docbind.runtime.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.docbind.runtime.client.CallListener;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.testing.EmbeddedPortal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in {@code docs/observability.md} is this, and does what the page says. */
class ObservabilityTest {

    private static final Path PAGE = Path.of("../docs/observability.md");
    private static final Path HERE = Path.of("src/test/java/dev/docbind/runtime/testing/docs/ObservabilityTest.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    // begin
    record MicrometerCalls(MeterRegistry registry) implements CallListener {
        @Override
        public void waits(String method, String portal, Duration time) {
            registry.timer("bitrix24.waits", "portal", portal).record(time);
        }

        @Override
        public void repeats(String method, String portal, int attempt, Duration pause) {
            registry.counter("bitrix24.repeats", "method", method, "portal", portal)
                    .increment();
        }

        @Override
        public void ends(String method, String portal, Duration time, int attempts, String outcome) {
            registry.timer("bitrix24.calls", "method", method, "portal", portal, "outcome", outcome)
                    .record(time);
        }
    }

    @Name("docbind.Call")
    @Label("Call of a portal")
    @StackTrace(false)
    static final class CallEvent extends Event {
        String method;
        String portal;
        String outcome;
        int attempts;
        long millis;
    }

    record FlightRecorderCalls() implements CallListener {
        @Override
        public void ends(String method, String portal, Duration time, int attempts, String outcome) {
            CallEvent event = new CallEvent();
            if (event.shouldCommit()) {
                event.method = method;
                event.portal = portal;
                event.outcome = outcome;
                event.attempts = attempts;
                event.millis = time.toMillis();
                event.commit();
            }
        }
    }
    // end

    @Test
    void thePageShowsTheCodeThatIsTestedHere() throws IOException {
        String source = Files.readString(HERE);
        String tested = source.substring(source.indexOf("// begin"), source.indexOf("// end"))
                .replace("static final class", "final class");
        List<String> shown = JAVA.matcher(Files.readString(PAGE))
                .results()
                .map(fence -> fence.group(1))
                .toList();
        assertThat(shown)
                .hasSize(2)
                .allSatisfy(code -> assertThat(plain(tested)).contains(plain(code)));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static void call(CallListener listener) throws IOException {
        try (EmbeddedPortal portal = EmbeddedPortal.start(ObservabilityTest.class);
                PortalClient client = PortalClient.builder()
                        .credentials(dev.docbind.runtime.auth.Credentials.webhook(portal.webhookAddress()))
                        .listener(listener)
                        .build()) {
            assertThat(catchThrowable(() -> client.call("no.such.method", Map.of())))
                    .isNotNull();
        }
    }

    @Test
    void callsAreMeters() throws IOException {
        MeterRegistry registry = new SimpleMeterRegistry();
        call(new MicrometerCalls(registry));
        assertThat(registry.get("bitrix24.calls").timers()).singleElement().satisfies(timer -> {
            assertThat(timer.count()).isEqualTo(1);
            assertThat(timer.getId().getTag("method")).isEqualTo("no.such.method");
            assertThat(timer.getId().getTag("outcome")).endsWith("Exception");
        });
    }

    @Test
    void callsAreEventsWhereARecordingAsksForThem() throws IOException {
        Path file = folder.resolve("calls.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(CallEvent.class);
            recording.start();
            call(new FlightRecorderCalls());
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> calls = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("docbind.Call"))
                .toList();
        assertThat(calls)
                .singleElement()
                .satisfies(event -> assertThat(event.getString("method")).isEqualTo("no.such.method"));
    }
}
