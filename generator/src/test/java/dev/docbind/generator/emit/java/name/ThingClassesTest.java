package dev.docbind.generator.emit.java.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingClassesTest {

    private static final Method METHOD = Rows.method("sea.boat.move");

    @Test
    void namesComeFromTheNamespaceAndThePart() {
        assertThat(names(thing("", Direction.RESPONSE), thing("checkListTree", Direction.RESPONSE)))
                .containsEntry("sea.boat/", "a.sea.boat.Boat")
                .containsEntry("sea.boat/checkListTree", "a.sea.boat.BoatCheckListTree");
    }

    @Test
    void whatMethodsShareGivesWayToTheirOwnClasses() {
        assertThat(names(thing("move.result", Direction.RESPONSE)))
                .containsEntry("sea.boat/move.result", "a.sea.boat.BoatMoveResultRecord");
    }

    @Test
    void theNamesOfFieldsHaveTheNameField() {
        assertThat(names(thing("field", Direction.REQUEST)))
                .containsEntry("sea.boat/field", "a.sea.boat.BoatFieldInput");
    }

    @Test
    void twoPartsOfOneNameAreToldApart() {
        assertThat(names(thing("CREW", Direction.REQUEST), thing("crew", Direction.RESPONSE))
                        .values())
                .containsExactly("a.sea.boat.BoatCrew", "a.sea.boat.BoatCrewRecord");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sea.deal            | Deal
            sea.basketitem      | BasketItem
            sea.order           | SeaOrder
            sea.time.record     | TimeRecord
            sea.raw.answer      | RawAnswerRecord
            order               | OrderRecord
            sea.user.list       | UserList
            sea.userfield       | UserField
            sea.field           | Field
            sea.2fa             | _2fa
            """)
    void aThingHidesNoOtherType(String namespace, String type) {
        assertThat(name(namespace, "", Direction.RESPONSE)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sea.bot         | bot               | RESPONSE | BotRecord
            sea.bot         | BOT               | REQUEST  | BotInput
            sea.productrows | rows              | REQUEST  | ProductRowsInput
            sea.productrow  | productRows       | REQUEST  | ProductRowInput
            sea.field       | fields            | REQUEST  | FieldFields
            sea.field       | name              | RESPONSE | FieldNameRecord
            sea.order       | fields            | REQUEST  | SeaOrderFields
            sea.boat        | getcontent.params | REQUEST  | BoatGetContentParams
            """)
    void aPartRepeatsNoWord(String namespace, String part, Direction direction, String type) {
        assertThat(name(namespace, part, direction)).isEqualTo(type);
    }

    private static String name(String namespace, String part, Direction direction) {
        Thing thing = new Thing("x", namespace, 2, direction, part, List.of(), List.of(), null, false, List.of());
        String name = names(thing).get("x");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(names(thing("word".repeat(100), Direction.REQUEST)).values())
                .allSatisfy(name -> assertThat(name.length()).isLessThan(100));
    }

    @Test
    void aListOfValuesOfTheNameOfAPartIsAValue() {
        ValueList list = new ValueList("sea.boat/values/crew", "sea.boat", 2, "crew", List.of());

        assertThat(names(List.of(thing("crew", Direction.REQUEST)), List.of(list)))
                .containsEntry("sea.boat/values/crew", "a.sea.boat.BoatCrewValue");
    }

    private static Map<String, String> names(Thing... things) {
        return names(List.of(things), List.of());
    }

    private static Map<String, String> names(List<Thing> things, List<ValueList> lists) {
        return new ClientNames("a", new Spec("en", Rows.SITE, List.of(), List.of(METHOD), things, lists))
                .things()
                .binaryNames();
    }

    private static Thing thing(String part, Direction direction) {
        return new Thing(
                "sea.boat/" + part, "sea.boat", 2, direction, part, List.of(), List.of(), null, false, List.of());
    }
}
