package dev.docbind.bitrix24.bizproc.workflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal answers to {@code bizproc.workflow.instances}.
 *
 * @param result The workflows.
 * @param total How many there are.
 * @param time How long the call took.
 * @param additional fields that the page does not describe, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html">bizproc-workflow-instances.md,
 *     line 1</a>
 */
public record WorkflowInstancesResponse(
        @JsonProperty("result") @Nullable List<ResultItem> result,
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("time") @Nullable ResponseTime time,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param result the component
     * @param total the component
     * @param time the component
     * @param additional the component
     */
    public WorkflowInstancesResponse {
        result = Copies.listOrNull(result);
        additional = Copies.map(additional);
    }

    /**
     * The content of {@code result}.
     *
     * @param documentId {@code DOCUMENT_ID}
     * @param entity {@code ENTITY}
     * @param id {@code ID}
     * @param started {@code STARTED}
     * @param moduleId {@code MODULE_ID}
     * @param ownedUntil {@code OWNED_UNTIL}
     * @param templateId {@code TEMPLATE_ID}
     * @param startedBy {@code STARTED_BY}
     * @param additional fields without a component, by their names on the wire
     */
    public record ResultItem(
            @JsonProperty("DOCUMENT_ID") @Nullable String documentId,
            @JsonProperty("ENTITY") @Nullable String entity,
            @JsonProperty("ID") @Nullable String id,
            @JsonProperty("STARTED") @Nullable OffsetDateTime started,
            @JsonProperty("MODULE_ID") @Nullable String moduleId,
            @JsonProperty("OWNED_UNTIL") @Nullable OffsetDateTime ownedUntil,
            @JsonProperty("TEMPLATE_ID") @Nullable Long templateId,
            @JsonProperty("STARTED_BY") @Nullable Long startedBy,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Copies lists and maps, so that the record never changes.
         *
         * @param documentId the component
         * @param entity the component
         * @param id the component
         * @param started the component
         * @param moduleId the component
         * @param ownedUntil the component
         * @param templateId the component
         * @param startedBy the component
         * @param additional the component
         */
        public ResultItem {
            additional = Copies.map(additional);
        }
    }
}
