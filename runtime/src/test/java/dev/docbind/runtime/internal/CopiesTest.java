package dev.docbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Test
    void aCopyKeepsOrderAndNullsAndNeverChanges() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", null);
        map.put("a", "1");
        List<String> list = new ArrayList<>();
        list.add(null);
        Map<String, String> mapCopy = Copies.map(map);
        List<String> listCopy = Copies.listOrNull(list);
        map.clear();
        list.clear();
        assertThat(mapCopy.keySet()).containsExactly("z", "a");
        assertThat(listCopy).containsExactly((String) null);
        assertThatThrownBy(mapCopy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(listCopy::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsAbsentStaysAbsentWhereItMay() {
        assertThat(Copies.map(null)).isEmpty();
        assertThat(Copies.mapOrNull(null)).isNull();
        assertThat(Copies.listOrNull(null)).isNull();
        assertThat(Copies.mapOrNull(Map.of("a", 1))).containsExactly(Map.entry("a", 1));
    }
}
