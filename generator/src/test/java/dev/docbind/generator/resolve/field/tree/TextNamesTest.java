package dev.docbind.generator.resolve.field.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRICE",
                "basePrice",
                "EXCHANGE_RATE",
                "OPPORTUNITY_ACCOUNT",
                "priceNetto",
                "durationPlan",
                "quantityFrom",
                "PRICE_PER_UNIT",
                "timeSpentInLogs"
            })
    void theLastWordOfANameMakesItAQuantity(String name) {
        assertThat(TextNames.areQuantities(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRICE_XML_ID",
                "priceTypeCode",
                "rateCode",
                "sumTitle",
                "RATE_ID_EXTERNAL",
                "EXCHANGE_RATE_PROVIDER",
                "COST_CURRENCY",
                "durationType",
                "DECIMALS",
                "TO",
                ""
            })
    void anyOtherWordDoesNot(String name) {
        assertThat(TextNames.areQuantities(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decimals", "AMOUNT_CNT", "OWNER_ID"})
    void someAreWhole(String name) {
        assertThat(TextNames.areNumbers(name)).isTrue();
    }
}
