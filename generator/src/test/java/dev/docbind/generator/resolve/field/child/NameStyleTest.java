package dev.docbind.generator.resolve.field.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStyleTest {

    @ParameterizedTest
    @CsvSource({
        "isXMLId, IS_XML_ID, is_xml_id, isXmlId",
        "XMLId, XML_ID, xml_id, xmlId",
        "responsibleId, RESPONSIBLE_ID, responsible_id, responsibleId",
        "RESPONSIBLE_ID, RESPONSIBLE_ID, responsible_id, responsibleId",
        "addressLine2Text, ADDRESS_LINE2_TEXT, address_line2_text, addressLine2Text",
        "ID, ID, id, id",
        "ufCrm..., ufCrm..., ufCrm..., ufCrm...",
    })
    void wordsOfANameAreJoinedInAnyStyle(String name, String upper, String lower, String camel) {
        assertThat(NameStyle.UPPER.of(name)).isEqualTo(upper);
        assertThat(NameStyle.LOWER.of(name)).isEqualTo(lower);
        assertThat(NameStyle.CAMEL.of(name)).isEqualTo(camel);
    }

    @Test
    void theStyleIsTheOneThatMakesAllNames() {
        assertThat(NameStyle.from(Map.of("isXMLId", "IS_XML_ID", "title", "TITLE")))
                .contains(NameStyle.UPPER);
        assertThat(NameStyle.from(Map.of("isXMLId", "IS_XML_ID", "buyerId", "buyerId")))
                .isEmpty();
        assertThat(NameStyle.from(Map.of("title", "TITLE"))).isEmpty();
    }
}
