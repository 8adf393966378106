package dev.docbind.bitrix24.bizproc.workflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
 * The parameters of {@link #METHOD bizproc.workflow.start}.
 *
 * <p>Starts a workflow on a document.
 *
 * <p>Needs a paid plan, a demo licence or an NFR licence.
 *
 * <p>Who may call it: administrator. Scope: {@code bizproc}.
 *
 * @param templateId The template to start.
 * @param documentId The document, as [{@code module}, {@code object}, {@code ELEMENT_ID}].
 * @param parameters Values for the parameters of the template. A user is {@code user_ID} (see its
 *     setter)
 * @param additional any further parameters, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html">bizproc-workflow-start.md</a>
 */
@NullMarked
public record WorkflowStartRequest(
        @JsonProperty("TEMPLATE_ID") @Nullable Long templateId,
        @JsonProperty("DOCUMENT_ID") @Nullable DocumentId documentId,
        @JsonProperty("PARAMETERS") @Nullable Map<String, @Nullable Object> parameters,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<WorkflowStartRequest, Response<String>> METHOD = MethodRef.of(
            "bizproc.workflow.start",
            RestVersion.V2,
            WorkflowStartRequest.class,
            Response.typeOf(String.class),
            WorkflowStartError.class);

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param templateId {@code TEMPLATE_ID}, or null
     * @param documentId {@code DOCUMENT_ID}, or null
     * @param parameters {@code PARAMETERS}, or null
     * @param additional further values, by wire name
     */
    public WorkflowStartRequest {
        parameters = Copies.mapOrNull(parameters);
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

    /** Builds a request for {@code bizproc.workflow.start}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable Long templateId;
        private @Nullable DocumentId documentId;
        private @Nullable Map<String, @Nullable Object> parameters;

        private Builder() {}

        private Builder(WorkflowStartRequest source) {
            super(source.additional);
            this.templateId = source.templateId;
            this.documentId = source.documentId;
            this.parameters = source.parameters;
        }

        /**
         * {@code TEMPLATE_ID}: The template to start.
         *
         * <p>Required.
         *
         * @param templateId the value, or null to leave it out
         * @return this builder
         */
        public Builder templateId(@Nullable Long templateId) {
            this.templateId = templateId;
            return this;
        }

        /**
         * {@code DOCUMENT_ID}: The document, as [{@code module}, {@code object}, {@code ELEMENT_ID}]. Some
         * kinds:
         *
         * <ul>
         * <li>Lead: {@code ['crm', 'CCrmDocumentLead', 'LEAD_777']}</li>
         * <li>Quote: <code>['crm', 'Bitrix&#92;Crm&#92;Integration&#92;BizProc&#92;Document&#92;Quote',
         * 'QUOTE_777']</code></li>
         * </ul>
         *
         * <p>Required.
         *
         * @param documentId the value, or null to leave it out
         * @return this builder
         */
        public Builder documentId(@Nullable DocumentId documentId) {
            this.documentId = documentId;
            return this;
        }

        /**
         * {@code DOCUMENT_ID}: The document, as [{@code module}, {@code object}, {@code ELEMENT_ID}].
         *
         * @param module its {@code module}
         * @param object its {@code object}
         * @param elementId its {@code ELEMENT_ID}
         * @return this builder
         */
        public Builder documentId(@Nullable String module, @Nullable String object,
                @Nullable String elementId) {
            return documentId(new DocumentId(module, object, elementId));
        }

        /**
         * {@code PARAMETERS}: Values for the parameters of the template. A user is {@code user_ID}:
         *
         * <pre>PARAMETERS: &#123;
         *     'employee': user_14 // employee 14
         * &#125;</pre>
         *
         * @param parameters the value, or null to leave it out
         * @return this builder
         */
        public Builder parameters(@Nullable Map<String, ?> parameters) {
            this.parameters = Copies.mapOrNull(parameters);
            return this;
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public WorkflowStartRequest build() {
            RequiredParameters.of("bizproc.workflow.start")
                    .given(additional)
                    .require("TEMPLATE_ID", templateId)
                    .require("DOCUMENT_ID", documentId)
                    .check();
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public WorkflowStartRequest buildUnchecked() {
            return new WorkflowStartRequest(templateId, documentId, parameters, additional);
        }
    }

    /**
     * {@code DOCUMENT_ID}: The document, as [{@code module}, {@code object}, {@code ELEMENT_ID}].
     *
     * @param module {@code module}
     * @param object {@code object}
     * @param elementId {@code ELEMENT_ID}
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"module", "object", "ELEMENT_ID"})
    public record DocumentId(
            @JsonProperty("module") @Nullable String module,
            @JsonProperty("object") @Nullable String object,
            @JsonProperty("ELEMENT_ID") @Nullable String elementId) {

        /**
         * Returns an empty builder.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Returns a builder initialized with the values of this record.
         *
         * @return the builder
         */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@code DOCUMENT_ID}. Fields that are not set are sent as null. */
        public static final class Builder {
            private @Nullable String module;
            private @Nullable String object;
            private @Nullable String elementId;

            private Builder() {}

            private Builder(DocumentId source) {
                this.module = source.module;
                this.object = source.object;
                this.elementId = source.elementId;
            }

            /**
             * {@code module}
             *
             * @param module the value, or null to leave it out
             * @return this builder
             */
            public Builder module(@Nullable String module) {
                this.module = module;
                return this;
            }

            /**
             * {@code object}
             *
             * @param object the value, or null to leave it out
             * @return this builder
             */
            public Builder object(@Nullable String object) {
                this.object = object;
                return this;
            }

            /**
             * {@code ELEMENT_ID}
             *
             * @param elementId the value, or null to leave it out
             * @return this builder
             */
            public Builder elementId(@Nullable String elementId) {
                this.elementId = elementId;
                return this;
            }

            /**
             * Returns the record.
             *
             * @return the record
             */
            public DocumentId build() {
                return new DocumentId(module, object, elementId);
            }
        }
    }
}
