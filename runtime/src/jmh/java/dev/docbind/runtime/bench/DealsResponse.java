package dev.docbind.runtime.bench;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.ResponseTime;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of rows with sixty fields each, as the generator makes them. */
public record DealsResponse(
        @JsonProperty("result") @Nullable List<Deal> result,
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("next") @Nullable Long next,
        @JsonProperty("time") @Nullable ResponseTime time,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /** One row. */
    public record Deal(
            @JsonProperty("DATE_1") @Nullable OffsetDateTime date1,
            @JsonProperty("DATE_2") @Nullable OffsetDateTime date2,
            @JsonProperty("DATE_3") @Nullable OffsetDateTime date3,
            @JsonProperty("DATE_4") @Nullable OffsetDateTime date4,
            @JsonProperty("DATE_5") @Nullable OffsetDateTime date5,
            @JsonProperty("DATE_6") @Nullable OffsetDateTime date6,
            @JsonProperty("NUMBER_1") @Nullable Long number1,
            @JsonProperty("NUMBER_2") @Nullable Long number2,
            @JsonProperty("NUMBER_3") @Nullable Long number3,
            @JsonProperty("NUMBER_4") @Nullable Long number4,
            @JsonProperty("NUMBER_5") @Nullable Long number5,
            @JsonProperty("NUMBER_6") @Nullable Long number6,
            @JsonProperty("NUMBER_7") @Nullable Long number7,
            @JsonProperty("NUMBER_8") @Nullable Long number8,
            @JsonProperty("NUMBER_9") @Nullable Long number9,
            @JsonProperty("NUMBER_10") @Nullable Long number10,
            @JsonProperty("NUMBER_11") @Nullable Long number11,
            @JsonProperty("NUMBER_12") @Nullable Long number12,
            @JsonProperty("NUMBER_13") @Nullable Long number13,
            @JsonProperty("NUMBER_14") @Nullable Long number14,
            @JsonProperty("SUM_1") @Nullable BigDecimal sum1,
            @JsonProperty("SUM_2") @Nullable BigDecimal sum2,
            @JsonProperty("SUM_3") @Nullable BigDecimal sum3,
            @JsonProperty("SUM_4") @Nullable BigDecimal sum4,
            @JsonProperty("SUM_5") @Nullable BigDecimal sum5,
            @JsonProperty("TEXT_1") @Nullable String text1,
            @JsonProperty("TEXT_2") @Nullable String text2,
            @JsonProperty("TEXT_3") @Nullable String text3,
            @JsonProperty("TEXT_4") @Nullable String text4,
            @JsonProperty("TEXT_5") @Nullable String text5,
            @JsonProperty("TEXT_6") @Nullable String text6,
            @JsonProperty("TEXT_7") @Nullable String text7,
            @JsonProperty("TEXT_8") @Nullable String text8,
            @JsonProperty("TEXT_9") @Nullable String text9,
            @JsonProperty("TEXT_10") @Nullable String text10,
            @JsonProperty("TEXT_11") @Nullable String text11,
            @JsonProperty("TEXT_12") @Nullable String text12,
            @JsonProperty("TEXT_13") @Nullable String text13,
            @JsonProperty("TEXT_14") @Nullable String text14,
            @JsonProperty("TEXT_15") @Nullable String text15,
            @JsonProperty("TEXT_16") @Nullable String text16,
            @JsonProperty("TEXT_17") @Nullable String text17,
            @JsonProperty("TEXT_18") @Nullable String text18,
            @JsonProperty("TEXT_19") @Nullable String text19,
            @JsonProperty("TEXT_20") @Nullable String text20,
            @JsonProperty("TEXT_21") @Nullable String text21,
            @JsonProperty("TEXT_22") @Nullable String text22,
            @JsonProperty("TEXT_23") @Nullable String text23,
            @JsonProperty("TEXT_24") @Nullable String text24,
            @JsonProperty("TEXT_25") @Nullable String text25,
            @JsonProperty("TEXT_26") @Nullable String text26,
            @JsonProperty("TEXT_27") @Nullable String text27,
            @JsonProperty("TEXT_28") @Nullable String text28,
            @JsonProperty("TEXT_29") @Nullable String text29,
            @JsonProperty("TEXT_30") @Nullable String text30,
            @JsonProperty("TEXT_31") @Nullable String text31,
            @JsonProperty("TEXT_32") @Nullable String text32,
            @JsonProperty("TEXT_33") @Nullable String text33,
            @JsonProperty("TEXT_34") @Nullable String text34,
            @JsonProperty("TEXT_35") @Nullable String text35,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {}
}
