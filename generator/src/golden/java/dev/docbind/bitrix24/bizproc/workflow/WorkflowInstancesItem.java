package dev.docbind.bitrix24.bizproc.workflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An element of the result of {@code bizproc.workflow.instances}.
 *
 * @param documentId {@code DOCUMENT_ID}
 * @param entity {@code ENTITY}
 * @param id {@code ID}
 * @param started {@code STARTED}
 * @param moduleId {@code MODULE_ID}
 * @param ownedUntil {@code OWNED_UNTIL}
 * @param templateId {@code TEMPLATE_ID}
 * @param startedBy {@code STARTED_BY}
 * @param additional any further fields, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html">bizproc-workflow-instances.md</a>
 */
@NullMarked
public record WorkflowInstancesItem(
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
     * Creates the record. Lists and maps are copied.
     *
     * @param documentId {@code DOCUMENT_ID}, or null
     * @param entity {@code ENTITY}, or null
     * @param id {@code ID}, or null
     * @param started {@code STARTED}, or null
     * @param moduleId {@code MODULE_ID}, or null
     * @param ownedUntil {@code OWNED_UNTIL}, or null
     * @param templateId {@code TEMPLATE_ID}, or null
     * @param startedBy {@code STARTED_BY}, or null
     * @param additional further values, by wire name
     */
    public WorkflowInstancesItem {
        additional = Copies.map(additional);
    }
}
