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
 * The parameters of {@link #METHOD bizproc.workflow.kill}.
 *
 * <p>Deletes a workflow with everything that it has stored.
 *
 * <p>Who may call it: administrator. Scope: {@code bizproc}.
 *
 * @param id Which workflow to delete.
 * @param additional any further parameters, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html">bizproc-workflow-kill.md</a>
 */
@NullMarked
public record WorkflowKillRequest(
        @JsonProperty("ID") @Nullable String id,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<WorkflowKillRequest, Response<Boolean>> METHOD = MethodRef.of(
            "bizproc.workflow.kill",
            RestVersion.V2,
            WorkflowKillRequest.class,
            Response.typeOf(Boolean.class),
            WorkflowKillError.class);

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param id {@code ID}, or null
     * @param additional further values, by wire name
     */
    public WorkflowKillRequest {
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

    /** Builds a request for {@code bizproc.workflow.kill}. Parameters that are not set are not sent. */
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
         * @param id the value, or null to leave it out
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public WorkflowKillRequest build() {
            RequiredParameters.of("bizproc.workflow.kill")
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
        public WorkflowKillRequest buildUnchecked() {
            return new WorkflowKillRequest(id, additional);
        }
    }
}
