package dev.docbind.runtime.bench;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.ResponseTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of most methods that change something. */
public record SmallResponse(
        @JsonProperty("result") @Nullable Boolean result,
        @JsonProperty("time") @Nullable ResponseTime time,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {}
