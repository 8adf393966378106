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
 * The response of {@code bizproc.workflow.kill}.
 *
 * @param result {@code true} when it is deleted.
 * @param time How long the call took.
 * @param additional any further fields, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html">bizproc-workflow-kill.md</a>
 */
public record WorkflowKillResponse(
        @JsonProperty("result") @Nullable Boolean result,
        @JsonProperty("time") @Nullable ResponseTime time,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param result {@code result}, or null
     * @param time {@code time}, or null
     * @param additional further values, by wire name
     */
    public WorkflowKillResponse {
        additional = Copies.map(additional);
    }
}
