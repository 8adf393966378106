package dev.docbind.runtime.twin;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.Filter;
import dev.docbind.runtime.Order;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Every type that a generated record can have, under names that are not in alphabetical order. */
public record Everything(
        @JsonProperty("text") String text,
        @JsonProperty("flag") Boolean flag,
        @JsonProperty("count") Long count,
        @JsonProperty("price") BigDecimal price,
        @JsonProperty("moment") OffsetDateTime moment,
        @JsonProperty("day") LocalDate day,
        @JsonProperty("list") List<Long> list,
        @JsonProperty("map") Map<String, String> map,
        @JsonProperty("item") Item item,
        @JsonProperty("items") List<Item> items,
        @JsonProperty("document") DocumentId document,
        @JsonProperty("open") JsonValue open,
        @JsonProperty("select") List<SelectField> select,
        @JsonProperty("filter") Filter<SelectField> filter,
        @JsonProperty("order") Order<SelectField> order,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    public Everything {
        additional = Copies.map(additional);
    }

    /** A nested record. */
    public record Item(
            @JsonProperty("ID") Long id,
            @JsonProperty("NAME") String name,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        public Item {
            additional = Copies.map(additional);
        }
    }
}
