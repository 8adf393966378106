package dev.docbind.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenKeysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UF_CRM_...          | UF_CRM_
            UF_*                | UF_
            UF_* fields         | UF_
            ufCrm...            | ufCrm
            propertyN           | property
            PROPERTY_951        | PROPERTY_
            PROPERTY_PropertyId | PROPERTY_
            U<ID>               | ''
            *                   | ''
            anything            | ''
            """)
    void aPlaceholderSaysWhatKeysBeginWith(String name, String prefix) {
        Field field = Field.of(
                name,
                SemanticType.declared(SemanticType.Kind.TEXT),
                "",
                SourceLocation.of("boat.md", 1, 1),
                Field.Traits.PLAIN);

        assertThat(OpenKeys.prefixes(List.of(field, field))).isEqualTo(prefix.isEmpty() ? List.of() : List.of(prefix));
    }
}
