package dev.docbind.runtime.event;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is generated for events, by hand. */
sealed interface Received extends IncomingEvent {

    EventType<DealAdded> DEAL_ADDED = EventType.of("ONCRMDEALADD", "OnCrmDealAdd");

    static EventReader<Received> reader() {
        return EventReader.of(Received::typeOf);
    }

    private static Class<? extends Received> typeOf(String code) {
        return switch (code) {
            case "ONCRMDEALADD" -> DealAdded.class;
            case "ONEVERYTHING" -> Everything.class;
            default -> numbered(EventType.withoutNumber(code));
        };
    }

    private static Class<? extends Received> numbered(String code) {
        return code.equals("ONCRMDEALADD") ? DealAdded.class : Unknown.class;
    }

    record DealAdded(
            @JsonProperty(CONTEXT) EventContext context,
            @JsonProperty("data") @Nullable Data data,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
            implements Received {

        public DealAdded {
            additional = Copies.map(additional);
        }
    }

    record Data(
            @JsonProperty("FIELDS") @Nullable Fields fields,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        public Data {
            additional = Copies.map(additional);
        }
    }

    record Fields(
            @JsonProperty("ID") @Nullable Long id,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        public Fields {
            additional = Copies.map(additional);
        }
    }

    record Everything(
            @JsonProperty(CONTEXT) EventContext context,
            @JsonProperty("data") @Nullable All data,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
            implements Received {

        public Everything {
            additional = Copies.map(additional);
        }
    }

    record All(
            @JsonProperty("a") @Nullable Long whole,
            @JsonProperty("b") @Nullable BigDecimal number,
            @JsonProperty("c") @Nullable OffsetDateTime time,
            @JsonProperty("d") @Nullable LocalDate date,
            @JsonProperty("e") @Nullable Boolean flag,
            @JsonProperty("f") @Nullable List<Long> list,
            @JsonProperty("g") @Nullable Map<String, Fields> map,
            @JsonProperty("h") @Nullable EventType<?> type,
            @JsonProperty("i") @Nullable EventAuth auth,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        public All {
            additional = Copies.map(additional);
        }
    }

    record Unknown(
            @JsonProperty(CONTEXT) EventContext context,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
            implements Received {

        public Unknown {
            additional = Copies.map(additional);
        }
    }
}
