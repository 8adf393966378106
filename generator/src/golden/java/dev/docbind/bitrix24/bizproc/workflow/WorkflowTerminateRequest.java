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
 * The parameters of {@link #METHOD bizproc.workflow.terminate}.
 *
 * <p>Stops a workflow that is running. What it did so far stays.
 *
 * <p>Who may call it: administrator. Scope: {@code bizproc}.
 *
 * @param id Which workflow to stop.
 * @param status The status text that the workflow ends with.
 * @param additional parameters without a component, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html">bizproc-workflow-terminate.md,
 *     line 1</a>
 */
public record WorkflowTerminateRequest(
        @JsonProperty("ID") @Nullable String id,
        @JsonProperty("STATUS") @Nullable String status,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<WorkflowTerminateResponse> METHOD = MethodRef.of(
            "bizproc.workflow.terminate", RestVersion.V2, WorkflowTerminateResponse.class, WorkflowTerminateError.class);

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param id the component
     * @param status the component
     * @param additional the component
     */
    public WorkflowTerminateRequest {
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

    /** Collects the parameters of {@code bizproc.workflow.terminate}. What is not set is not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable String id;
        private @Nullable String status;

        private Builder() {}

        private Builder(WorkflowTerminateRequest source) {
            super(source.additional);
            this.id = source.id;
            this.status = source.status;
        }

        /**
         * {@code ID}: Which workflow to stop.
         *
         * <p>Take it from bizproc.workflow.instances.
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
         * {@code STATUS}: The status text that the workflow ends with.
         *
         * @param status the value; a null is not sent
         * @return this builder
         */
        public Builder status(@Nullable String status) {
            this.status = status;
            return this;
        }

        /**
         * Makes the request, if it has the parameters that the page requires.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException naming all that are missing
         */
        public WorkflowTerminateRequest build() {
            RequiredParameters.of("bizproc.workflow.terminate")
                    .require("ID", id)
                    .check();
            return buildUnchecked();
        }

        /**
         * Makes the request as it is, whatever the page requires.
         *
         * @return the request
         */
        public WorkflowTerminateRequest buildUnchecked() {
            return new WorkflowTerminateRequest(id, status, additional);
        }
    }
}
