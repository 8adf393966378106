package dev.docbind.generator.resolve.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedListsTest {

    @ParameterizedTest
    @CsvSource({"Y, N, false", "chatXXX, sgNNN, true", "U<ID>, N, true", "PROPERTY_N, NAME, true", "a, '...', true"})
    void aFormThatValuesHaveClosesNoList(String first, String second, boolean open) {
        List<AllowedValue> values = Stream.of(first, second)
                .map(value -> new AllowedValue(value, "", SourceLocation.of("page.md", 1, 1)))
                .toList();

        assertThat(ClosedLists.isOpen(values)).isEqualTo(open);
    }
}
