package dev.docbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.json.WireFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

    private static final FieldName ID = () -> "id";
    private static final FieldName TITLE = () -> "title";

    @Test
    void conditionsOfWhichOneHolds() {
        Filter<FieldName> filter = Filter.<FieldName>builder()
                .gt(ID, 100)
                .or(a -> a.like(TITLE, "HR").lt(ID, 200), b -> b.in(TITLE, List.of("x", "y")))
                .build();

        assertThat(written(filter))
                .isEqualTo(
                        "{\">id\":100,\"0\":{\"logic\":\"OR\",\"0\":{\"%title\":\"HR\",\"<id\":200},\"1\":{\"@title\":[\"x\",\"y\"]}}}");
    }

    @Test
    void groupsInsideOthersAndBesideThem() {
        Filter<FieldName> filter = Filter.<FieldName>builder()
                .or(a -> a.and(b -> b.eq(ID, 1), c -> c.ne(TITLE, null)))
                .or(a -> a.eq(ID, 2))
                .build();

        assertThat(written(filter))
                .isEqualTo(
                        "{\"0\":{\"logic\":\"OR\",\"0\":{\"0\":{\"logic\":\"AND\",\"0\":{\"id\":1},\"1\":{\"!title\":null}}}},"
                                + "\"1\":{\"logic\":\"OR\",\"0\":{\"id\":2}}}");
    }

    private static String written(Object value) {
        return WireFormat.bitrix24().write(value);
    }
}
