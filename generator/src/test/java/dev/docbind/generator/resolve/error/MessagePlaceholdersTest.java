package dev.docbind.generator.resolve.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generator finds the row of an answer as the runtime does, which has a pattern of its own. */
class MessagePlaceholdersTest {

    private record Row(String name, @Nullable String message) implements DocumentedError {

        @Override
        public String code() {
            return "";
        }

        @Override
        public @Nullable Integer status() {
            return null;
        }

        @Override
        public int line() {
            return 1;
        }
    }

    private static boolean runtimeFinds(String documented, String shown) {
        Row row = new Row("ROW", documented);
        Row other = new Row("OTHER", null);
        ApiException failure = new ApiException("method", new ApiError(400, "", shown, "", List.of()), thrown -> null);
        return ErrorMatcher.match(failure, new Row[] {row}, other).equals(row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Order closed | Order closed | true",
                "Order closed | order  closed! | true",
                "Order closed | Order open | false",
                "Field #FIELD# is short | Field TITLE is short | true",
                "Field <name> is short | Field TITLE is short | true",
                "Row # is short | Row 7 is short | true",
                "Param #0 is wrong | Param #1 is wrong | false",
                "Preset '27' is gone | Preset '5' is gone | true",
                "Element `j` in `i` is gone | Element 0 in 12 is gone | true",
                "Required fields: | Required fields: name, price | true",
                "Required fields: ! | Required fields: name, price | true",
                "Required fields:<br> | Required fields: name, price | true",
                "Required fields: | No required fields | false",
                "Note: closed | Note: open | false",
                "Order closed<br> | Order closed | true",
                "Order closed<BR/> | Order closed | true",
                "Order<BR>closed | Order open closed | false",
                "Order \\u0027A\\u0027 closed | Order 'A' closed | true",
                "Order closed\\u003Cbr\\u003E | Order closed.<br> | true",
                "Order \\u003Cname\\u003E closed | Order A closed | true",
                "\\u0417аказ закрыт | Заказ закрыт | true",
                "\\u0417аказ закрыт | аказ закрыт | false",
                "Заказ закрыт | \\u0417аказ закрыт | true",
                "#A# and #B# | one and two | true",
                "#A# and #B# | one or two | false",
            })
    void fill(String documented, String shown, boolean same) {
        assertThat(MessagePlaceholders.fill(documented, shown)).isEqualTo(same);
        assertThat(runtimeFinds(documented, shown)).isEqualTo(same);
    }
}
