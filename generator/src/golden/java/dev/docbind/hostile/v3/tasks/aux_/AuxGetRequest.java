package dev.docbind.hostile.v3.tasks.aux_;

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
 * The parameters of {@link #METHOD tasks.aux.get}.
 *
 * <p>Scope: {@code task}.
 *
 * <p>Deprecated: use {@code tasks.task.get} instead.
 *
 * @param id {@code id}
 * @param additional parameters without a component, by their names on the wire
 * @see "elsewhere/'tasks'.md, line 3"
 */
public record AuxGetRequest(
        @JsonProperty("id") @Nullable Long id,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<AuxGetResponse> METHOD = MethodRef.of(
            "tasks.aux.get", RestVersion.V3, AuxGetResponse.class, AuxGetError.class);

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param id the component
     * @param additional the component
     */
    public AuxGetRequest {
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

    /** Collects the parameters of {@code tasks.aux.get}. What is not set is not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable Long id;

        private Builder() {}

        private Builder(AuxGetRequest source) {
            super(source.additional);
            this.id = source.id;
        }

        /**
         * {@code id}
         *
         * <p>Required.
         *
         * @param id the value; a null is not sent
         * @return this builder
         */
        public Builder id(@Nullable Long id) {
            this.id = id;
            return this;
        }

        /**
         * Makes the request, if it has the parameters that the page requires.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException naming all that are missing
         */
        public AuxGetRequest build() {
            RequiredParameters.of("tasks.aux.get")
                    .require("id", id)
                    .check();
            return buildUnchecked();
        }

        /**
         * Makes the request as it is, whatever the page requires.
         *
         * @return the request
         */
        public AuxGetRequest buildUnchecked() {
            return new AuxGetRequest(id, additional);
        }
    }
}
