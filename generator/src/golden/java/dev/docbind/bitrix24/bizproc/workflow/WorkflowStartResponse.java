package dev.docbind.bitrix24.bizproc.workflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal answers to {@code bizproc.workflow.start}.
 *
 * @param result The workflow that was started.
 * @param time How long the call took.
 * @param additional fields that the page does not describe, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html">bizproc-workflow-start.md,
 *     line 1</a>
 */
public record WorkflowStartResponse(
        @JsonProperty("result") @Nullable String result,
        @JsonProperty("time") @Nullable ResponseTime time,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param result the component
     * @param time the component
     * @param additional the component
     */
    public WorkflowStartResponse {
        additional = Copies.map(additional);
    }
}
