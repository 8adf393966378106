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

    @Test
    void valuesAreChangedWhereTheyAre() {
        List<Integer> list = new ArrayList<>(List.of(1));
        list.add(null);
        Map<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
        map.put("b", null);

        assertThat(Copies.changed(1, Object::toString)).isEqualTo("1");
        assertThat(Copies.changed((Integer) null, Object::toString)).isNull();
        assertThat(Copies.eachChanged(list, Object::toString)).containsExactly("1");
        assertThat(Copies.eachChanged((List<Integer>) null, Object::toString)).isNull();
        assertThat(Copies.valuesChanged(map, Object::toString)).containsExactly(Map.entry("a", "1"));
        assertThat(Copies.valuesChanged((Map<String, Integer>) null, Object::toString))
                .isNull();
    }

    @Test
    void theEntriesOfSomeNamesAreCopied() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("UF_CRM_1", 1);
        map.put("OTHER", 2);
        map.put("PARENT_ID_7", 3);

        assertThat(Copies.beginning(map, "UF_", "PARENT_ID_").keySet()).containsExactly("UF_CRM_1", "PARENT_ID_7");
    }
}
