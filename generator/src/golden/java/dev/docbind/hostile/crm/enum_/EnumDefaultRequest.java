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
 * @param additional parameters without a component, by their names on the wire, such as
 *     <code>&lt;selector&gt;</code>
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md,
 *     line 1</a>
 */
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
    public static final MethodRef<EnumDefaultResponse> METHOD = MethodRef.of(
            "crm.enum.default", RestVersion.V2, EnumDefaultResponse.class, EnumDefaultError.class);

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param class_ the component
     * @param build_ the component
     * @param sort the component
     * @param sort_2 the component
     * @param _1stPlace the component
     * @param pole the component
     * @param object the component
     * @param fields the component
     * @param select the component
     * @param filter the component
     * @param order the component
     * @param additional the component
     */
    public EnumDefaultRequest {
        object = Copies.listOrNull(object);
        select = Copies.listOrNull(select);
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

    /** Collects the parameters of {@code crm.enum.default}. What is not set is not sent. */
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
         * @param class_ the value; a null is not sent
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
         * @param build_ the value; a null is not sent
         * @return this builder
         */
        public Builder build_(@Nullable Build build_) {
            this.build_ = build_;
            return this;
        }

        /**
         * {@code sort}
         *
         * @param sort the value; a null is not sent
         * @return this builder
         */
        public Builder sort(@Nullable Long sort) {
            this.sort = sort;
            return this;
        }

        /**
         * {@code SORT}: $L $T &#64;deprecated no
         *
         * @param sort_2 the value; a null is not sent
         * @return this builder
         */
        public Builder sort_2(@Nullable Long sort_2) {
            this.sort_2 = sort_2;
            return this;
        }

        /**
         * {@code 1st place}
         *
         * @param _1stPlace the value; a null is not sent
         * @return this builder
         */
        public Builder _1stPlace(@Nullable LocalDate _1stPlace) {
            this._1stPlace = _1stPlace;
            return this;
        }

        /**
         * {@code поле}
         *
         * @param pole the value; a null is not sent
         * @return this builder
         */
        public Builder pole(@Nullable OffsetDateTime pole) {
            this.pole = pole;
            return this;
        }

        /**
         * {@code Object}
         *
         * @param object the value; a null is not sent
         * @return this builder
         */
        public Builder object(@Nullable List<ObjectItem> object) {
            this.object = Copies.listOrNull(object);
            return this;
        }

        /**
         * {@code Object}
         *
         * @param object the value; a null is not sent
         * @return this builder
         */
        public Builder object(ObjectItem... object) {
            return object(List.of(object));
        }

        /**
         * {@code fields}
         *
         * @param fields the value; a null is not sent
         * @return this builder
         */
        public Builder fields(@Nullable Fields fields) {
            this.fields = fields;
            return this;
        }

        /**
         * {@code fields}
         *
         * @param fields the value; a null is not sent
         * @return this builder
         */
        public Builder fields(Consumer<Fields.Builder> fields) {
            return fields(Fields.with(fields));
        }

        /**
         * {@code select}
         *
         * @param select the value; a null is not sent
         * @return this builder
         */
        public Builder select(@Nullable List<FieldName> select) {
            this.select = Copies.listOrNull(select);
            return this;
        }

        /**
         * {@code select}
         *
         * @param select the value; a null is not sent
         * @return this builder
         */
        public Builder select(FieldName... select) {
            return select(List.of(select));
        }

        /**
         * {@code select}
         *
         * @param select the value; a null is not sent
         * @return this builder
         */
        public Builder select(String... select) {
            return select(Arrays.stream(select).map(FieldName::of).toList());
        }

        /**
         * {@code filter}
         *
         * @param filter the value; a null is not sent
         * @return this builder
         */
        public Builder filter(@Nullable Filter<FieldName> filter) {
            this.filter = filter;
            return this;
        }

        /**
         * {@code filter}
         *
         * @param content gets an empty builder and adds to it
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
         * @param order the value; a null is not sent
         * @return this builder
         */
        public Builder order(@Nullable Order<OrderField> order) {
            this.order = order;
            return this;
        }

        /**
         * {@code order}
         *
         * @param content gets an empty builder and adds to it
         * @return this builder
         */
        public Builder order(Consumer<Order.Builder<OrderField>> content) {
            Order.Builder<OrderField> begun = Order.builder();
            content.accept(begun);
            return order(begun.build());
        }

        /**
         * Adds a field that the application has declared, such as <code>&lt;selector&gt;</code>.
         *
         * @param field the field
         * @param value its value; a null is sent as such
         * @param <T> the type of its values
         * @return this builder
         */
        public <T> Builder with(CustomField<T> field, @Nullable T value) {
            return with(field.value(), value);
        }

        /**
         * Makes the request, if it has the parameters that the page requires.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException naming all that are missing
         */
        public EnumDefaultRequest build() {
            RequiredParameters.of("crm.enum.default")
                    .require("class", class_)
                    .check();
            return buildUnchecked();
        }

        /**
         * Makes the request as it is, whatever the page requires.
         *
         * @return the request
         */
        public EnumDefaultRequest buildUnchecked() {
            return new EnumDefaultRequest(class_, build_, sort, sort_2, _1stPlace, pole, object,
                    fields, select, filter, order, additional);
        }
    }

    /**
     * The content of {@code Object}.
     *
     * @param title A title.
     * @param map {@code MAP}
     * @param additional fields without a component, by their names on the wire, such as {@code UF_*}
     */
    public record ObjectItem(
            @JsonProperty("TITLE") @Nullable String title,
            @JsonProperty("MAP") @Nullable Map<String, Long> map,
            @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

        /**
         * Copies lists and maps, so that the record never changes.
         *
         * @param title the component
         * @param map the component
         * @param additional the component
         */
        public ObjectItem {
            map = Copies.mapOrNull(map);
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

        /** Collects the content of {@code Object}. What is not set is not sent. */
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
             * @param title the value; a null is not sent
             * @return this builder
             */
            public Builder title(@Nullable String title) {
                this.title = title;
                return this;
            }

            /**
             * {@code MAP}
             *
             * @param map the value; a null is not sent
             * @return this builder
             */
            public Builder map(@Nullable Map<String, Long> map) {
                this.map = Copies.mapOrNull(map);
                return this;
            }

            /**
             * Adds a field that the application has declared, such as {@code UF_*}.
             *
             * @param field the field
             * @param value its value; a null is sent as such
             * @param <T> the type of its values
             * @return this builder
             */
            public <T> Builder with(CustomField<T> field, @Nullable T value) {
                return with(field.value(), value);
            }

            /**
             * Makes the record.
             *
             * @return the record
             */
            public ObjectItem build() {
                return new ObjectItem(title, map, additional);
            }
        }
    }

    /**
     * The content of {@code fields}.
     *
     * @param title A title.
     * @param map {@code MAP}
     * @param additional fields without a component, by their names on the wire, such as {@code UF_*}
     */
    public record Fields(
            @JsonProperty("TITLE") @Nullable String title,
            @JsonProperty("MAP") @Nullable Map<String, Long> map,
            @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

        /**
         * Copies lists and maps, so that the record never changes.
         *
         * @param title the component
         * @param map the component
         * @param additional the component
         */
        public Fields {
            map = Copies.mapOrNull(map);
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

        private static Fields with(Consumer<Builder> content) {
            Builder builder = builder();
            content.accept(builder);
            return builder.build();
        }

        /** Collects the content of {@code fields}. What is not set is not sent. */
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
             * @param title the value; a null is not sent
             * @return this builder
             */
            public Builder title(@Nullable String title) {
                this.title = title;
                return this;
            }

            /**
             * {@code MAP}
             *
             * @param map the value; a null is not sent
             * @return this builder
             */
            public Builder map(@Nullable Map<String, Long> map) {
                this.map = Copies.mapOrNull(map);
                return this;
            }

            /**
             * Adds a field that the application has declared, such as {@code UF_*}.
             *
             * @param field the field
             * @param value its value; a null is sent as such
             * @param <T> the type of its values
             * @return this builder
             */
            public <T> Builder with(CustomField<T> field, @Nullable T value) {
                return with(field.value(), value);
            }

            /**
             * Makes the record.
             *
             * @return the record
             */
            public Fields build() {
                return new Fields(title, map, additional);
            }
        }
    }

    /** A value of {@code build}. Values beside the documented ones are kept. */
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
         * The value of that text, documented or not.
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

        /** The documented values, for a {@code switch}. */
        public enum Known {
            /** See {@link Build#A}. */
            A,

            /** See {@link Build#B_C}. */
            B_C,

            /** See {@link Build#VALUE}. */
            VALUE,

            /** See {@link Build#OTHER_}. */
            OTHER_,

            /** Any value that the page does not list. */
            OTHER
        }
    }

    /** The name of a field that {@code order} takes. Names beside the documented ones are kept. */
    public static final class OrderField extends DocumentedValue<OrderField.Known> implements FieldName {
        /** {@code NAME}. */
        public static final OrderField NAME = new OrderField("NAME");

        private OrderField(String value) {
            super(value);
        }

        /**
         * The value of that text, documented or not.
         *
         * @param value the text on the wire
         * @return the value
         */
        @JsonCreator
        public static OrderField of(String value) {
            return new OrderField(value);
        }

        @Override
        public Known known() {
            return known(Known.values(), "NAME");
        }

        /** The documented values, for a {@code switch}. */
        public enum Known {
            /** See {@link OrderField#NAME}. */
            NAME,

            /** Any value that the page does not list. */
            OTHER
        }
    }
}
