package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the member {@code time} into answers, as portals do. */
final class AnswerTime {

    private static final long OPERATING_WINDOW_SECONDS = 600;

    private final Clock clock;

    AnswerTime(Clock clock) {
        this.clock = clock;
    }

    PortalAnswer answer(JsonValue result) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("result", result);
        return finish(body);
    }

    PortalAnswer answer(ListPage page) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("result", page.rows());
        if (page.next() != null) {
            body.put("next", page.next());
        }
        if (page.total() != null) {
            body.put("total", page.total());
        }
        return finish(body);
    }

    private PortalAnswer finish(Map<String, Object> body) {
        body.put("time", time());
        return PortalAnswer.json(200, JsonValue.of(body));
    }

    private Map<String, Object> time() {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
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
