package dev.docbind.hostile.crm.enum_;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.CustomField;
import dev.docbind.runtime.DocumentedValue;
import dev.docbind.runtime.FieldName;
import dev.docbind.runtime.Filter;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Order;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.internal.RequiredParameters;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD crm.enum.default}.
 *
 * @param class_ Ends &#42;/ a comment, &#123;&#64;code opens&#125;, &#92;u002a/ &lt;b&gt; &#64;since 1
 * @param build_ {@code build}
 * @param sort {@code sort}
 * @param sort_2 $L $T &#64;deprecated no
 * @param _1stPlace {@code 1st place}
 * @param pole {@code поле}
 * @param object {@code Object}
 * @param fields {@code fields}
 * @param select {@code select}
 * @param filter {@code filter}
 * @param order {@code order}
 * @param additional any further parameters, by wire name, such as <code>&lt;selector&gt;</code>
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md</a>
 */
@NullMarked
public record EnumDefaultRequest(
        @JsonProperty("class") @Nullable String class_,
        @JsonProperty("build") @Nullable Build build_,
        @JsonProperty("sort") @Nullable Long sort,
        @JsonProperty("SORT") @Nullable Long sort_2,
        @JsonProperty("1st place") @Nullable LocalDate _1stPlace,
        @JsonProperty("поле") @Nullable OffsetDateTime pole,
        @JsonProperty("Object") @Nullable List<ObjectItem> object,
        @JsonProperty("fields") @Nullable Fields fields,
        @JsonProperty("select") @Nullable List<FieldName> select,
        @JsonProperty("filter") @Nullable Filter<FieldName> filter,
        @JsonProperty("order") @Nullable Order<OrderField> order,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<EnumDefaultRequest, Response<EnumDefaultResult>> METHOD = MethodRef.of(
            "crm.enum.default",
            RestVersion.V2,
            EnumDefaultRequest.class,
            Response.typeOf(EnumDefaultResult.class),
            EnumDefaultError.class);

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param class_ {@code class}, or null
     * @param build_ {@code build}, or null
     * @param sort {@code sort}, or null
     * @param sort_2 {@code SORT}, or null
     * @param _1stPlace {@code 1st place}, or null
     * @param pole {@code поле}, or null
     * @param object {@code Object}, or null
     * @param fields {@code fields}, or null
     * @param select {@code select}, or null
     * @param filter {@code filter}, or null
     * @param order {@code order}, or null
     * @param additional further values, by wire name
     */
    public EnumDefaultRequest {
        object = Copies.listOrNull(object);
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

    /** Builds a request for {@code crm.enum.default}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable String class_;
        private @Nullable Build build_;
        private @Nullable Long sort;
        private @Nullable Long sort_2;
        private @Nullable LocalDate _1stPlace;
        private @Nullable OffsetDateTime pole;
        private @Nullable List<ObjectItem> object;
        private @Nullable Fields fields;
        private @Nullable List<FieldName> select;
        private @Nullable Filter<FieldName> filter;
        private @Nullable Order<OrderField> order;

        private Builder() {}

        private Builder(EnumDefaultRequest source) {
            super(source.additional);
            this.class_ = source.class_;
            this.build_ = source.build_;
            this.sort = source.sort;
            this.sort_2 = source.sort_2;
            this._1stPlace = source._1stPlace;
            this.pole = source.pole;
            this.object = source.object;
            this.fields = source.fields;
            this.select = source.select;
            this.filter = source.filter;
            this.order = source.order;
        }

        /**
         * {@code class}: Ends &#42;/ a comment, &#123;&#64;code opens&#125;, &#92;u002a/ &lt;b&gt; &#64;since
         * 1
         *
         * <p>Required.
         *
         * @param class_ the value, or null to leave it out
         * @return this builder
         */
        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * {@code build}
         *
         * <p>Required: {@code class} is not given.
         *
         * @param build_ the value, or null to leave it out
         * @return this builder
         */
        public Builder build_(@Nullable Build build_) {
            this.build_ = build_;
            return this;
        }

        /**
         * {@code sort}
         *
         * @param sort the value, or null to leave it out
         * @return this builder
         */
        public Builder sort(@Nullable Long sort) {
            this.sort = sort;
            return this;
        }

        /**
         * {@code SORT}: $L $T &#64;deprecated no
         *
         * @param sort_2 the value, or null to leave it out
         * @return this builder
         */
        public Builder sort_2(@Nullable Long sort_2) {
            this.sort_2 = sort_2;
            return this;
        }

        /**
         * {@code 1st place}
         *
         * @param _1stPlace the value, or null to leave it out
         * @return this builder
         */
        public Builder _1stPlace(@Nullable LocalDate _1stPlace) {
            this._1stPlace = _1stPlace;
            return this;
        }

        /**
         * {@code поле}
         *
         * @param pole the value, or null to leave it out
         * @return this builder
         */
        public Builder pole(@Nullable OffsetDateTime pole) {
            this.pole = pole;
            return this;
        }

        /**
         * {@code Object}
         *
         * @param object the value, or null to leave it out
         * @return this builder
         */
        public Builder object(@Nullable List<ObjectItem> object) {
            this.object = Copies.listOrNull(object);
            return this;
        }

        /**
         * {@code Object}
         *
         * @param object the values
         * @return this builder
         */
        public Builder object(ObjectItem... object) {
            return object(List.of(object));
        }

        /**
         * {@code fields}
         *
         * @param fields the value, or null to leave it out
         * @return this builder
         */
        public Builder fields(@Nullable Fields fields) {
            this.fields = fields;
            return this;
        }

        /**
         * {@code fields}
         *
         * @param fields sets the fields of the builder that it is given
         * @return this builder
         */
        public Builder fields(Consumer<Fields.Builder> fields) {
            return fields(Fields.with(fields));
        }

        /**
         * {@code select}
         *
         * @param select the value, or null to leave it out
         * @return this builder
         */
        public Builder select(@Nullable List<FieldName> select) {
            this.select = Copies.listOrNull(select);
            return this;
        }

        /**
         * {@code select}
         *
         * @param select the values
         * @return this builder
         */
        public Builder select(FieldName... select) {
            return select(List.of(select));
        }

        /**
         * {@code select}
         *
         * @param select the names of the fields
         * @return this builder
         */
        public Builder select(String... select) {
            return select(Arrays.stream(select).map(FieldName::of).toList());
        }

        /**
         * {@code filter}
         *
         * @param filter the value, or null to leave it out
         * @return this builder
         */
        public Builder filter(@Nullable Filter<FieldName> filter) {
            this.filter = filter;
            return this;
        }

        /**
         * {@code filter}
         *
         * @param content adds the conditions to the builder that it is given
         * @return this builder
         */
        public Builder filter(Consumer<Filter.Builder<FieldName>> content) {
            Filter.Builder<FieldName> begun = Filter.builder();
            content.accept(begun);
            return filter(begun.build());
        }

        /**
         * {@code order}
         *
         * @param order the value, or null to leave it out
         * @return this builder
         */
        public Builder order(@Nullable Order<OrderField> order) {
            this.order = order;
            return this;
        }

        /**
         * {@code order}
         *
         * @param content adds the fields to sort by to the builder that it is given
         * @return this builder
         */
        public Builder order(Consumer<Order.Builder<OrderField>> content) {
            Order.Builder<OrderField> begun = Order.builder();
            content.accept(begun);
            return order(begun.build());
        }

        /**
         * Sets a field that the application has declared, such as <code>&lt;selector&gt;</code>.
         *
         * @param field the field
         * @param value the value; null is sent as null
         * @param <T> the type of the value
         * @return this builder
         */
        public <T> Builder with(CustomField<T> field, @Nullable T value) {
            return with(field.value(), value);
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public EnumDefaultRequest build() {
            RequiredParameters.of("crm.enum.default")
                    .given(additional)
                    .require("class", class_)
                    .insideEach("Object", object, ObjectItem::require)
                    .inside("fields", fields, Fields::require)
                    .check();
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public EnumDefaultRequest buildUnchecked() {
            return new EnumDefaultRequest(class_, build_, sort, sort_2, _1stPlace, pole, object,
                    fields, select, filter, order, additional);
        }
    }

    /**
     * An entry of {@code Object}: an object with {@code TITLE}, {@code MAP}.
     *
     * @param title A title.
     * @param map {@code MAP}
     * @param additional any further fields, by wire name, such as {@code UF_*}
     */
    public record ObjectItem(
            @JsonProperty("TITLE") @Nullable String title,
            @JsonProperty("MAP") @Nullable Map<String, Long> map,
            @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param title {@code TITLE}, or null
         * @param map {@code MAP}, or null
         * @param additional further values, by wire name
         */
        public ObjectItem {
            map = Copies.mapOrNull(map);
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
         * Returns a builder initialized with the values of this record.
         *
         * @return the builder
         */
        public Builder toBuilder() {
            return new Builder(this);
        }

        private void require(RequiredParameters _required) {
            _required
                    .given(additional)
                    .require("TITLE", title);
        }

        /** Builds an entry of {@code Object}. Fields that are not set are not sent. */
        public static final class Builder extends RecordBuilder<Builder> {
            private @Nullable String title;
            private @Nullable Map<String, Long> map;

            private Builder() {}

            private Builder(ObjectItem source) {
                super(source.additional);
                this.title = source.title;
                this.map = source.map;
            }

            /**
             * {@code TITLE}: A title.
             *
             * <p>Required.
             *
             * @param title the value, or null to leave it out
             * @return this builder
             */
            public Builder title(@Nullable String title) {
                this.title = title;
                return this;
            }

            /**
             * {@code MAP}
             *
             * @param map the value, or null to leave it out
             * @return this builder
             */
            public Builder map(@Nullable Map<String, Long> map) {
                this.map = Copies.mapOrNull(map);
                return this;
            }

            /**
             * Sets a field that the application has declared, such as {@code UF_*}.
             *
             * @param field the field
             * @param value the value; null is sent as null
             * @param <T> the type of the value
             * @return this builder
             */
            public <T> Builder with(CustomField<T> field, @Nullable T value) {
                return with(field.value(), value);
            }

            /**
             * Returns the record, after checking that every required field is set.
             *
             * @return the record
             * @throws dev.docbind.runtime.error.MissingParameterException if required fields are missing; the
             *     message names them all
             */
            public ObjectItem build() {
                return RequiredParameters.of("crm.enum.default").checked(buildUnchecked(), ObjectItem::require);
            }

            /**
             * Returns the record without checking for required fields.
             *
             * @return the record
             */
            public ObjectItem buildUnchecked() {
                return new ObjectItem(title, map, additional);
            }
        }
    }

    /**
     * {@code fields}: an object with {@code TITLE}, {@code MAP}.
     *
     * @param title A title.
     * @param map {@code MAP}
     * @param additional any further fields, by wire name, such as {@code UF_*}
     */
    public record Fields(
            @JsonProperty("TITLE") @Nullable String title,
            @JsonProperty("MAP") @Nullable Map<String, Long> map,
            @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param title {@code TITLE}, or null
         * @param map {@code MAP}, or null
         * @param additional further values, by wire name
         */
        public Fields {
            map = Copies.mapOrNull(map);
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
         * Returns a builder initialized with the values of this record.
         *
         * @return the builder
         */
        public Builder toBuilder() {
            return new Builder(this);
        }

        private void require(RequiredParameters _required) {
            _required
                    .given(additional)
                    .require("TITLE", title);
        }

        private static Fields with(Consumer<Builder> content) {
            Builder builder = builder();
            content.accept(builder);
            return builder.buildUnchecked();
        }

        /** Builds {@code fields}. Fields that are not set are not sent. */
        public static final class Builder extends RecordBuilder<Builder> {
            private @Nullable String title;
            private @Nullable Map<String, Long> map;

            private Builder() {}

            private Builder(Fields source) {
                super(source.additional);
                this.title = source.title;
                this.map = source.map;
            }

            /**
             * {@code TITLE}: A title.
             *
             * <p>Required.
             *
             * @param title the value, or null to leave it out
             * @return this builder
             */
            public Builder title(@Nullable String title) {
                this.title = title;
                return this;
            }

            /**
             * {@code MAP}
             *
             * @param map the value, or null to leave it out
             * @return this builder
             */
            public Builder map(@Nullable Map<String, Long> map) {
                this.map = Copies.mapOrNull(map);
                return this;
            }

            /**
             * Sets a field that the application has declared, such as {@code UF_*}.
             *
             * @param field the field
             * @param value the value; null is sent as null
             * @param <T> the type of the value
             * @return this builder
             */
            public <T> Builder with(CustomField<T> field, @Nullable T value) {
                return with(field.value(), value);
            }

            /**
             * Returns the record, after checking that every required field is set.
             *
             * @return the record
             * @throws dev.docbind.runtime.error.MissingParameterException if required fields are missing; the
             *     message names them all
             */
            public Fields build() {
                return RequiredParameters.of("crm.enum.default").checked(buildUnchecked(), Fields::require);
            }

            /**
             * Returns the record without checking for required fields.
             *
             * @return the record
             */
            public Fields buildUnchecked() {
                return new Fields(title, map, additional);
            }
        }
    }

    /** A value of {@code build}. Values that are not documented are accepted, too. */
    public static final class Build extends DocumentedValue<Build.Known> {
        /** {@code a}. */
        public static final Build A = new Build("a");

        /** {@code b c}. */
        public static final Build B_C = new Build("b c");

        /** <code>&#42;/</code>. */
        public static final Build VALUE = new Build("*/");

        /** {@code OTHER}. */
        public static final Build OTHER_ = new Build("OTHER");

        private Build(String value) {
            super(value);
        }

        /**
         * Returns the value with the given text, documented or not.
         *
         * @param value the text on the wire
         * @return the value
         */
        @JsonCreator
        public static Build of(String value) {
            return new Build(value);
        }

        @Override
        public Known known() {
            return known(Known.values(), "a", "b c", "*/", "OTHER");
        }

        /** The documented values, for use in a {@code switch}. */
        public enum Known {
            /** See {@link Build#A}. */
            A,

            /** See {@link Build#B_C}. */
            B_C,

            /** See {@link Build#VALUE}. */
            VALUE,

            /** See {@link Build#OTHER_}. */
            OTHER_,

            /** Any value that is not documented. */
            OTHER
        }
    }

    /**
     * The name of a field of {@code order}. Names that are not documented are accepted, too.
     *
     * @param value the name on the wire
     */
    public record OrderField(
            String value) implements FieldName {

        /** {@code NAME}. */
        public static final OrderField NAME = new OrderField("NAME");

        /**
         * Returns the name, documented or not.
         *
         * @param value the name on the wire
         * @return the name
         */
        @JsonCreator
        public static OrderField of(String value) {
            return new OrderField(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
