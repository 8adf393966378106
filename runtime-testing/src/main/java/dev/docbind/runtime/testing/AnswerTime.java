package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The member {@code time} of an answer, by the portal's clock. */
final class AnswerTime {

    private static final long OPERATING_WINDOW_SECONDS = 600;

    private final Clock clock;

    AnswerTime(Clock clock) {
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A successful answer: the result, the members that stand behind it, and the time. */
    PortalAnswer answer(@Nullable Object result, Map<String, ?> others) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("result", result);
        body.putAll(others);
        body.put("time", members());
        return PortalAnswer.json(200, WireFormat.bitrix24().tree(body));
    }

    private Map<String, Object> members() {
        OffsetDateTime now = now();
        JsonValue written = WireFormat.bitrix24().tree(now);
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("start", now.toEpochSecond());
        time.put("finish", now.toEpochSecond());
        time.put("duration", 0);
        time.put("processing", 0);
        time.put("date_start", written);
        time.put("date_finish", written);
        time.put("operating_reset_at", now.toEpochSecond() + OPERATING_WINDOW_SECONDS);
        time.put("operating", 0);
        return time;
    }
}
