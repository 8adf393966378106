package dev.docbind.runtime.twin;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;

/** What the generator makes of one page's answer. */
public record WorkflowTerminateResponse(
        @JsonProperty("result") Boolean result,
        @JsonProperty("time") ResponseTime time,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    public WorkflowTerminateResponse {
        additional = Copies.map(additional);
    }
}
