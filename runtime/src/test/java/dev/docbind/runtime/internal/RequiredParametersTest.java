package dev.docbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.error.MissingParameterException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredParametersTest {

    private record Row(@Nullable String price, @Nullable Row next) {

        void require(RequiredParameters required) {
            required.require("price", price).inside("next", next, Row::require);
        }
    }

    private static final Row EMPTY = new Row(null, null);
    private static final Row WHOLE = new Row("1", null);

    @Test
    void fieldsAreNamedByTheirPaths() {
        RequiredParameters required = RequiredParameters.of("a.b")
                .require("id", null)
                .inside("row", new Row(null, EMPTY), Row::require)
                .insideEach("rows", Arrays.asList(WHOLE, null, EMPTY), Row::require)
                .insideEach("texts", Map.of("en", EMPTY), Row::require)
                .require("name", "n");

        assertThatThrownBy(required::check).isInstanceOfSatisfying(MissingParameterException.class, missing -> {
            assertThat(missing.method()).isEqualTo("a.b");
            assertThat(missing.names())
                    .containsExactly("id", "row.price", "row.next.price", "rows[2].price", "texts.en.price");
        });
    }

    @Test
    void whatIsNotThereNeedsNothing() {
        RequiredParameters.of("a.b")
                .inside("row", (Row) null, Row::require)
                .insideEach("rows", (List<Row>) null, Row::require)
                .insideEach("texts", (Map<String, Row>) null, Row::require)
                .check();
    }

    @Test
    void aKeyWithoutASetterIsNotMissingAtItsLevel() {
        RequiredParameters required = RequiredParameters.of("a.b")
                .given(openKeys("price", null))
                .require("price", null)
                .given(Map.of("price", "1"))
                .inside("row", EMPTY, Row::require)
                .inside("open", EMPTY, (row, inside) -> {
                    inside.given(Map.of("title", "t"));
                    row.require(inside);
                    inside.require("title", null);
                })
                .require("price", null);

        assertThatThrownBy(required::check).hasMessage("a.b requires price, row.price, open.price");
    }

    private static Map<String, @Nullable Object> openKeys(String key, @Nullable Object value) {
        Map<String, @Nullable Object> keys = new HashMap<>();
        keys.put(key, value);
        return keys;
    }

    @Test
    void aPartThatIsBuiltAloneIsChecked() {
        assertThat(RequiredParameters.of("Row").checked(WHOLE, Row::require)).isSameAs(WHOLE);
        assertThatThrownBy(() -> RequiredParameters.of("Row").checked(EMPTY, Row::require))
                .hasMessage("Row requires price");
    }
}
