package dev.docbind.events.demo.order;

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
 * The parameters of {@link #METHOD demo.order.get}.
 *
 * @param id Which order
 * @param additional any further parameters, by wire name
 * @see "demo-order-get.md"
 */
@NullMarked
public record OrderGetRequest(
        @JsonProperty("ID") @Nullable Long id,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<OrderGetRequest, Response<OrderGetResult>> METHOD = MethodRef.of(
            "demo.order.get",
            RestVersion.V2,
            OrderGetRequest.class,
            Response.typeOf(OrderGetResult.class))
            .reading();

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param id {@code ID}, or null
     * @param additional further values, by wire name
     */
    public OrderGetRequest {
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

    /** Builds a request for {@code demo.order.get}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable Long id;

        private Builder() {}

        private Builder(OrderGetRequest source) {
            super(source.additional);
            this.id = source.id;
        }

        /**
         * {@code ID}: Which order
         *
         * <p>Required.
         *
         * @param id the value, or null to leave it out
         * @return this builder
         */
        public Builder id(@Nullable Long id) {
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
        public OrderGetRequest build() {
            RequiredParameters.of("demo.order.get")
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
        public OrderGetRequest buildUnchecked() {
            return new OrderGetRequest(id, additional);
        }
    }
}
