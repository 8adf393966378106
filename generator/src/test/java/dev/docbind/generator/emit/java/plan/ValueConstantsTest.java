package dev.docbind.generator.emit.java.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueConstantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2      | high                                           | HIGH
            1      | in the hold (until noon)                       | IN_THE_HOLD
            1      | hoisted/lowered                                | HOISTED
            1      | [Harbour](../harbour.md). The home of boats    | HARBOUR
            1      | `STATE_NEW`                                    | STATE_NEW
            1      | sail away `ACTION_SAIL`                        | SAIL_AWAY
            1      | 3 months before                                | VALUE_1
            1      | (of no use)                                    | VALUE_1
            1      | the boat lies in the harbour until it rains    | VALUE_1
            1      | other                                          | VALUE_1
            1      | высокий                                        | VALUE_1
            1      | naïve                                          | VALUE_1
            1      | ''                                             | VALUE_1
            -2     | ''                                             | VALUE_MINUS_2
            603-S  | ''                                             | VALUE_603_S
            1.0    | ''                                             | VALUE_1_0
            high   | the best                                       | HIGH
            """)
    void aNumberIsCalledWhatItMeans(String value, String description, String constant) {
        assertThat(names(Map.of(value, description))).containsExactly(constant);
    }

    @Test
    void whatIsSaidOfTwoValuesNamesNeither() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("1", "yes, gladly");
        values.put("yes", "yes, gladly");
        values.put("2", "no");
        values.put("3", "no");
        values.put("4", "perhaps");

        assertThat(names(values)).containsExactly("VALUE_1", "YES", "VALUE_2", "VALUE_3", "PERHAPS");
    }

    @Test
    void theNamesOfFieldsAreSpelledAsRequestsSpellThem() {
        Thing thing = new Thing(
                "sea.boat",
                "sea.boat",
                2,
                Direction.RESPONSE,
                "",
                List.of(),
                List.of(field("shipOwner"), field("crew")),
                null,
                true,
                List.of(field("SHIP_OWNER"), field("FLAG")));

        assertThat(ValuePlanner.fieldNames(ClassName.get("a", "BoatField"), thing)
                        .values())
                .extracting(value -> value.constant() + "=" + value.text())
                .containsExactly("SHIP_OWNER=SHIP_OWNER", "CREW=crew", "FLAG=FLAG");
    }

    private static Field field(String name) {
        SourceLocation place = SourceLocation.of("boat.md", 1, 1);
        return Field.of(name, SemanticType.declared(Kind.TEXT), "", place, Field.Traits.PLAIN);
    }

    private static Stream<String> names(Map<String, String> values) {
        return ValueConstants.of(values).stream().map(Value::constant);
    }
}
