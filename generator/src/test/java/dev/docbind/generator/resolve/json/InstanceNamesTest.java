package dev.docbind.generator.resolve.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ufCrm44_1721812760630",
                "ufCrm_1721244707107",
                "UF_CRM_7_123456",
                "UF_CRM_1707997253",
                "UF_AUTO_77",
                "property258",
                "PROPERTY_951",
                "PARENT_ID_156",
                "CUSTOM_12345"
            })
    void theNumberOfOneThingOfAPortal(String name) {
        assertThat(InstanceNames.isNumbered(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"error_404", "code_100", "ADDRESS_2", "UF_DEPARTMENT", "property", "ufCrm", "PARENT_ID", "_"})
    void anyOtherNumber(String name) {
        assertThat(InstanceNames.isNumbered(name)).isFalse();
    }
}
