package dev.docbind.bitrix24.bizproc.workflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.internal.RequiredParameters;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
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
 * @param additional any further parameters, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html">bizproc-workflow-terminate.md</a>
 */
@NullMarked
public record WorkflowTerminateRequest(
        @JsonProperty("ID") @Nullable String id,
        @JsonProperty("STATUS") @Nullable String status,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<WorkflowTerminateRequest, Response<Boolean>> METHOD = MethodRef.of(
            "bizproc.workflow.terminate",
            RestVersion.V2,
            WorkflowTerminateRequest.class,
            Response.typeOf(Boolean.class),
            WorkflowTerminateError.class);

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param id {@code ID}, or null
     * @param status {@code STATUS}, or null
     * @param additional further values, by wire name
     */
    public WorkflowTerminateRequest {
        additional = Copies.map(additional);
    }

    /**
     * Returns an empty builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder initialized with the values of this request.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a request for {@code bizproc.workflow.terminate}. Parameters that are not set are not sent. */
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
         * <p>Take it from {@link dev.docbind.bitrix24.bizproc.workflow.BizprocWorkflowApi#instances
         * bizproc.workflow.instances}.
         *
         * <p>Required.
         *
         * @param id the value, or null to leave it out
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * {@code STATUS}: The status text that the workflow ends with.
         *
         * @param status the value, or null to leave it out
         * @return this builder
         */
        public Builder status(@Nullable String status) {
            this.status = status;
            return this;
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public WorkflowTerminateRequest build() {
            RequiredParameters.of("bizproc.workflow.terminate")
                    .given(additional)
                    .require("ID", id)
                    .check();
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public WorkflowTerminateRequest buildUnchecked() {
            return new WorkflowTerminateRequest(id, status, additional);
        }
    }
}
