package dev.docbind.generator.resolve.field.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID",
                "ownerId",
                "entityTypeId",
                "UF_CRM_ID",
                "TASK_IDS",
                "TASKID",
                "createdBy",
                "count",
                "COMMENTS_COUNT",
                "count_of_viewers",
                "numberOfReminders",
                "total",
                "sort",
                "sortIndex",
                "iNumPage",
                "nPageSize",
                "isNew",
                "HAS_CHILDREN",
                "createdTimestamp",
            })
    void identifiersCountsPlacesAndFlagsAreWhole(String name) {
        assertThat(WholeNumbers.areNamed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price",
                "PRICE",
                "quantity",
                "priceTotal",
                "sum",
                "paid",
                "PREPAID",
                "valid",
                "weight",
                "width",
                "value",
                "of",
                "is",
                "",
                "7",
                "<key>",
            })
    void allOthersMayHaveAFraction(String name) {
        assertThat(WholeNumbers.areNamed(name)).isFalse();
    }
}
