package dev.docbind.bitrix24.bizproc.workflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.internal.RequiredParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD bizproc.workflow.kill}.
 *
 * <p>Deletes a workflow with everything that it has stored.
 *
 * <p>Who may call it: administrator. Scope: {@code bizproc}.
 *
 * @param id Which workflow to delete.
 * @param additional parameters without a component, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html">bizproc-workflow-kill.md,
 *     line 1</a>
 */
public record WorkflowKillRequest(
        @JsonProperty("ID") @Nullable String id,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<WorkflowKillResponse> METHOD = MethodRef.of(
            "bizproc.workflow.kill", RestVersion.V2, WorkflowKillResponse.class, WorkflowKillError.class);

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param id the component
     * @param additional the component
     */
    public WorkflowKillRequest {
        additional = Copies.map(additional);
    }

    /**
     * Begins an empty one.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins one like this.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parameters of {@code bizproc.workflow.kill}. What is not set is not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable String id;

        private Builder() {}

        private Builder(WorkflowKillRequest source) {
            super(source.additional);
            this.id = source.id;
        }

        /**
         * {@code ID}: Which workflow to delete.
         *
         * <p>Required.
         *
         * @param id the value; a null is not sent
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Makes the request, if it has the parameters that the page requires.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException naming all that are missing
         */
        public WorkflowKillRequest build() {
            RequiredParameters.of("bizproc.workflow.kill")
                    .require("ID", id)
                    .check();
            return buildUnchecked();
        }

        /**
         * Makes the request as it is, whatever the page requires.
         *
         * @return the request
         */
        public WorkflowKillRequest buildUnchecked() {
            return new WorkflowKillRequest(id, additional);
        }
    }
}
