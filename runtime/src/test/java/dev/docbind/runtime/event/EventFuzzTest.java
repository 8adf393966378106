package dev.docbind.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is posted is an event or refused. The build runs the inputs beside this test; {@code CONTRIBUTING.md} says how to look for
 * others.
 */
class EventFuzzTest {

    /** What a body costs that is read twice, with all copies on the way to a record. */
    private static final long BYTES_PER_BYTE = 200;

    private static final long BYTES_AT_ALL = 4 << 20;

    private static final List<String> SEEDS = List.of(
            "event=ONCRMDEALADD&event_handler_id=975&data%5BFIELDS%5D%5BID%5D=7405&ts=1766047124&auth%5Bdomain%5D=example.bitrix24.com"
                    + "&auth%5Bmember_id%5D=m1&auth%5Bapplication_token%5D=t0ken",
            "event=onEverything&data[a]=12&data[b]=1.50&data[c]=2024-07-18T12:32:31%2B02:00&data[d]=2024-07-18&data[e]=Y&data[f][0]=1"
                    + "&data[f][1]=2&data[g][39][ID]=5&data[h]=onCrmDealAdd&data[i][access_token]=s3cret&x[]=1&x[]=2&&&");
    private static final String SIGNS = "[]=&%+0123456789aAbBeE[][]&&==%5B%5D%00%FF-.:TyY\u00e9\uD834\uDD1E";

    private final EventReader<Received> reader = Received.reader();

    @FuzzTest(maxDuration = "10m")
    void anyBodyIsAnEventOrRefused(byte[] body) {
        read(body);
        // The first time loads classes, too.
        long before = allocated();
        read(body);
        assertThat(allocated() - before).isLessThan(BYTES_AT_ALL + BYTES_PER_BYTE * body.length);
    }

    private void read(byte[] body) {
        try {
            Received event = reader.parse(body);
            assertThat(event.code()).isEqualTo(event.context().code());
            assertThat(event.toString()).isNotEmpty();
            assertThat(event.problems()).doesNotContainNull();
            event.verify("a token that nobody knows");
        } catch (EventRefusedException e) {
            assertThat(e.reason().status()).isBetween(400, 413);
            return;
        }
        throw new AssertionError("any token is let through");
    }

    @FuzzTest(maxDuration = "10m")
    void anyReadFormIsAnEventOrRefused(byte[] body) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], new String[] {parts[parts.length - 1]});
        }
        try {
            assertThat(reader.parse(parameters).toString()).isNotEmpty();
        } catch (EventRefusedException e) {
            assertThat(e.reason().status()).isBetween(400, 413);
        }
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    @Test
    void bodiesThatAreChangedAtRandomAreEventsOrRefused() {
        Random random = new Random(7);
        for (int time = 0; time < 3_000; time++) {
            StringBuilder body = new StringBuilder(SEEDS.get(time % SEEDS.size()));
            for (int change = random.nextInt(6); change >= 0; change--) {
                int from = random.nextInt(body.length());
                int to = Math.min(body.length(), from + random.nextInt(8));
                int sign = random.nextInt(SIGNS.length() - 2);
                String piece = random.nextInt(4) == 0
                        ? body.substring(from, Math.min(body.length(), from + 40))
                        : SIGNS.substring(sign, sign + 1 + random.nextInt(2));
                body.replace(from, random.nextBoolean() ? from : to, piece.repeat(1 + random.nextInt(3)));
                if (body.isEmpty()) {
                    body.append('x');
                }
            }
            byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
            anyBodyIsAnEventOrRefused(bytes);
            anyReadFormIsAnEventOrRefused(bytes);
        }
    }

    @Test
    void theLargestThatLimitsAllowCostsNoMoreThanItsShare() {
        EventLimits limits = EventLimits.DEFAULT;
        String deep = "data" + "[a]".repeat(limits.depth() - 2);
        StringBuilder many = new StringBuilder("event=x");
        for (int value = 1; value < limits.values(); value++) {
            many.append('&').append(deep).append("[").append(value).append("]=1");
        }
        anyBodyIsAnEventOrRefused(many.toString().getBytes(StandardCharsets.UTF_8));
        StringBuilder wide = new StringBuilder("event=x");
        for (int value = 1; value < limits.values(); value++) {
            wide.append("&d")
                    .append(value)
                    .append("[b]".repeat(limits.depth() - 1))
                    .append("=1");
        }
        anyBodyIsAnEventOrRefused(wide.toString().getBytes(StandardCharsets.UTF_8));
        anyBodyIsAnEventOrRefused(bytes("event=onEverything&data[a]=" + "9".repeat(limits.bytes() - 100)));
        anyBodyIsAnEventOrRefused(bytes("event=onEverything&data[b]=1e" + "9".repeat(1000)));
        anyBodyIsAnEventOrRefused(bytes("event=onEverything&data[a]=1e999999999"));
        anyBodyIsAnEventOrRefused(bytes("event=" + "%41".repeat(limits.bytes() / 3 - 10)));
    }
}
