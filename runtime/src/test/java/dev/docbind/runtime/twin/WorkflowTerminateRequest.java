package dev.docbind.runtime.twin;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RequiredParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the generator makes of one page's parameters. */
public record WorkflowTerminateRequest(
        @JsonProperty("ID") String id,
        @JsonProperty("STATUS") String status,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> additional) {

    public static final MethodRef<WorkflowTerminateRequest, Response<Boolean>> METHOD = MethodRef.of(
            "bizproc.workflow.terminate",
            RestVersion.V2,
            WorkflowTerminateRequest.class,
            Response.typeOf(Boolean.class),
            WorkflowTerminateError.class);

    public WorkflowTerminateRequest {
        additional = Copies.map(additional);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parameters. */
    public static final class Builder {
        private String id;
        private String status;
        private final Map<String, Object> additional = new LinkedHashMap<>();

        public Builder id(String value) {
            this.id = value;
            return this;
        }

        public Builder status(String value) {
            this.status = value;
            return this;
        }

        public Builder with(String name, Object value) {
            additional.put(name, value);
            return this;
        }

        public WorkflowTerminateRequest build() {
            RequiredParameters.of(METHOD.name())
                    .given(additional)
                    .require("ID", id)
                    .check();
            return buildUnchecked();
        }

        public WorkflowTerminateRequest buildUnchecked() {
            return new WorkflowTerminateRequest(id, status, additional);
        }
    }
}
