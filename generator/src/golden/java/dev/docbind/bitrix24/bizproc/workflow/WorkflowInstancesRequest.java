package dev.docbind.bitrix24.bizproc.workflow;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.FieldName;
import dev.docbind.runtime.Filter;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Order;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.json.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD bizproc.workflow.instances}.
 *
 * <p>Lists the workflows that are running.
 *
 * <p>Who may call it: administrator. Scope: {@code bizproc}.
 *
 * @param select Fields to give for each workflow.
 * @param filter Which workflows to list.
 * @param order What to sort by, {@code asc} or {@code desc}.
 * @param start How many workflows to skip: {@code start = (N - 1) * 50} for page {@code N}.
 * @param additional any further parameters, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html">bizproc-workflow-instances.md</a>
 */
@NullMarked
public record WorkflowInstancesRequest(
        @JsonProperty("select") @Nullable List<SelectField> select,
        @JsonProperty("filter") @Nullable Filter<SelectField> filter,
        @JsonProperty("order") @Nullable Order<SelectField> order,
        @JsonProperty("start") @Nullable Long start,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<WorkflowInstancesRequest, Response<List<WorkflowInstancesItem>>> METHOD = MethodRef.of(
            "bizproc.workflow.instances",
            RestVersion.V2,
            WorkflowInstancesRequest.class,
            Response.typeOf(TypeRef.listOf(WorkflowInstancesItem.class)),
            WorkflowInstancesError.class)
            .reading();

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param select {@code select}, or null
     * @param filter {@code filter}, or null
     * @param order {@code order}, or null
     * @param start {@code start}, or null
     * @param additional further values, by wire name
     */
    public WorkflowInstancesRequest {
        select = Copies.listOrNull(select);
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

    /** Builds a request for {@code bizproc.workflow.instances}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable List<SelectField> select;
        private @Nullable Filter<SelectField> filter;
        private @Nullable Order<SelectField> order;
        private @Nullable Long start;

        private Builder() {}

        private Builder(WorkflowInstancesRequest source) {
            super(source.additional);
            this.select = source.select;
            this.filter = source.filter;
            this.order = source.order;
            this.start = source.start;
        }

        /**
         * {@code SELECT}: Fields to give for each workflow.
         *
         * <p>Default: {@code ['ID', 'MODIFIED', 'OWNED_UNTIL']}.
         *
         * @param select the value, or null to leave it out
         * @return this builder
         */
        public Builder select(@Nullable List<SelectField> select) {
            this.select = Copies.listOrNull(select);
            return this;
        }

        /**
         * {@code SELECT}: Fields to give for each workflow.
         *
         * @param select the values
         * @return this builder
         */
        public Builder select(SelectField... select) {
            return select(List.of(select));
        }

        /**
         * {@code FILTER}: Which workflows to list.
         *
         * @param filter the value, or null to leave it out
         * @return this builder
         */
        public Builder filter(@Nullable Filter<SelectField> filter) {
            this.filter = filter;
            return this;
        }

        /**
         * {@code FILTER}: Which workflows to list.
         *
         * @param content adds the conditions to the builder that it is given
         * @return this builder
         */
        public Builder filter(Consumer<Filter.Builder<SelectField>> content) {
            Filter.Builder<SelectField> begun = Filter.builder();
            content.accept(begun);
            return filter(begun.build());
        }

        /**
         * {@code ORDER}: What to sort by, {@code asc} or {@code desc}.
         *
         * <p>Default: <code>&#123;'MODIFIED': 'desc'&#125;</code>.
         *
         * @param order the value, or null to leave it out
         * @return this builder
         */
        public Builder order(@Nullable Order<SelectField> order) {
            this.order = order;
            return this;
        }

        /**
         * {@code ORDER}: What to sort by, {@code asc} or {@code desc}.
         *
         * @param content adds the fields to sort by to the builder that it is given
         * @return this builder
         */
        public Builder order(Consumer<Order.Builder<SelectField>> content) {
            Order.Builder<SelectField> begun = Order.builder();
            content.accept(begun);
            return order(begun.build());
        }

        /**
         * {@code start}: How many workflows to skip: {@code start = (N - 1) * 50} for page {@code N}.
         *
         * @param start the value, or null to leave it out
         * @return this builder
         */
        public Builder start(@Nullable Long start) {
            this.start = start;
            return this;
        }

        /**
         * Returns the request. No parameter is required in every request.
         *
         * @return the request
         */
        public WorkflowInstancesRequest build() {
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public WorkflowInstancesRequest buildUnchecked() {
            return new WorkflowInstancesRequest(select, filter, order, start, additional);
        }
    }

    /**
     * The name of a field of {@code SELECT}. Names that are not documented are accepted, too.
     *
     * @param value the name on the wire
     */
    public record SelectField(
            String value) implements FieldName {

        /** {@code ID}: which workflow it is */
        public static final SelectField ID = new SelectField("ID");

        /** {@code MODIFIED}: when it changed last */
        public static final SelectField MODIFIED = new SelectField("MODIFIED");

        /** {@code OWNED_UNTIL}: until when it is locked; more than 5 minutes ago means that it hangs */
        public static final SelectField OWNED_UNTIL = new SelectField("OWNED_UNTIL");

        /** {@code MODULE_ID}: the module of its document */
        public static final SelectField MODULE_ID = new SelectField("MODULE_ID");

        /** {@code ENTITY}: the kind of its document */
        public static final SelectField ENTITY = new SelectField("ENTITY");

        /** {@code DOCUMENT_ID}: its document */
        public static final SelectField DOCUMENT_ID = new SelectField("DOCUMENT_ID");

        /** {@code STARTED}: when it was started */
        public static final SelectField STARTED = new SelectField("STARTED");

        /** {@code STARTED_BY}: who started it */
        public static final SelectField STARTED_BY = new SelectField("STARTED_BY");

        /** {@code TEMPLATE_ID}: its template */
        public static final SelectField TEMPLATE_ID = new SelectField("TEMPLATE_ID");

        /**
         * Returns the name, documented or not.
         *
         * @param value the name on the wire
         * @return the name
         */
        @JsonCreator
        public static SelectField of(String value) {
            return new SelectField(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
