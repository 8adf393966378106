package dev.docbind.generator.emit.java.plan;

import static dev.docbind.generator.emit.java.Rows.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases of {@code docs/naming.md} that need more than one name. */
class FieldNamesTest {

    private static final ClassName TYPE = ClassName.get("demo", "PartListRequest");

    @Test
    void namesThatAreTheSameInJavaAreCounted() {
        assertThat(components(
                        field("sort", Kind.TEXT).row(), field("SORT", Kind.TEXT).row()))
                .containsExactly("sort", "sort_2");
    }

    @Test
    void oneWireNameInSeveralVariantsIsOneComponent() {
        Field user = field("ID", Kind.INTEGER).variant("a user").row();
        Field group = field("ID", Kind.INTEGER).variant("a group").row();
        Field code = field("ID", Kind.BOOLEAN).variant("a code").row();

        assertThat(types(user, group)).containsExactly("java.lang.Long");
        assertThat(types(user, code)).containsExactly("java.lang.Object");
    }

    @Test
    void aPlaceholderAndANameOfMoreThanAThousandCharactersTravelByTheOpenKeys() {
        FilePlan shape = plan(
                field("UF_CRM_...", Kind.TEXT).placeholder().row(),
                field("N".repeat(1_001), Kind.TEXT).row(),
                field("N".repeat(1_000), Kind.TEXT).row());

        assertThat(shape.top().components()).hasSize(1);
        assertThat(shape.top().placeholders()).hasSize(2);
        assertThat(shape.top().components().get(0).name()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void aFieldThatGoesByAdditionalLeavesTheOpenKeysAnotherName() {
        FilePlan shape = plan(field("additional", Kind.TEXT).row());

        assertThat(shape.top().components().get(0).name()).isEqualTo("additional_");
        assertThat(shape.top().openKeys()).isEqualTo("additional_2");
    }

    @Test
    void anElementOfAListAndAValueOfAMapSaySo() {
        Field name = field("name", Kind.TEXT).row();

        assertThat(nested(
                        field("result", Kind.OBJECT).of(name).row(),
                        field("rows", Kind.OBJECT)
                                .in(Container.LIST)
                                .of(field("row", Kind.TEXT).row())
                                .row(),
                        field("parts", Kind.OBJECT)
                                .in(Container.MAP)
                                .of(field("part", Kind.TEXT).row())
                                .row()))
                .containsExactly("Result", "RowsItem", "PartsValue");
    }

    @Test
    void aNestedTypeThatTheFileHasAlreadyGetsItsParentsNameAndThenANumber() {
        Field first = rights("settings", 1);
        Field second = rights("templates", 2);
        Field third = rights("TEMPLATES", 3);

        assertThat(plan(first, second, third).values())
                .extracting(shape -> shape.type().simpleName())
                .containsExactly("Modify", "TemplatesModify", "Templates_2Modify");
        assertThat(nested(first, second, third)).containsExactly("Settings", "Templates", "Templates_2");
    }

    @Test
    void constantsOfAClosedListAreInUpperCaseAndLeaveOtherFree() {
        assertThat(plan(values("STATE", "inProgress", "other", "", "*", "2", "user-left"))
                        .values())
                .flatExtracting(ValueClassPlan::values)
                .extracting(ValueClassPlan.Value::constant)
                .containsExactly("IN_PROGRESS", "OTHER_", "EMPTY", "VALUE", "VALUE_2", "USER_LEFT");
    }

    @Test
    void aListWithAFormInItClosesNothing() {
        assertThat(Stream.of("chatXXX", "U<ID>", "PROPERTY_N", "{id}", "a...")
                        .map(form -> types(values("DIALOG", form)).get(0)))
                .containsOnly("java.lang.String");
    }

    @Test
    void namesHaveASensibleLength() {
        Field long_ = field("LONG_NAME_".repeat(30), Kind.OBJECT)
                .of(values("VALUE", "WORD_".repeat(60)))
                .row();
        FilePlan shape = plan(long_);

        assertThat(shape.records().get(0).type().simpleName()).hasSizeLessThanOrEqualTo(60);
        assertThat(shape.values().get(0).values().get(0).constant()).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void anObjectIsAnyJsonDeeperThanTwelveLevels() {
        Field field = field("leaf", Kind.TEXT).row();
        for (int level = 0; level < 20; level++) {
            field = field("level" + level, Kind.OBJECT).of(field).row();
        }

        assertThat(nested(field)).hasSize(12);
    }

    private static Field rights(String name, int line) {
        Field modify = field("modify", Kind.TEXT)
                .values("a", "b")
                .says("Right " + line)
                .at("page.md", line)
                .row();
        return field(name, Kind.OBJECT).of(modify).row();
    }

    private static Field values(String name, String... values) {
        return field(name, Kind.TEXT).values(values).row();
    }

    private static FilePlan plan(Field... fields) {
        return RecordPlanner.request(
                TYPE,
                Rows.method("a.b", 2, List.of(fields), List.of(), List.of()).parameters(),
                List.of());
    }

    private static List<String> components(Field... fields) {
        return plan(fields).top().components().stream().map(Component::name).toList();
    }

    private static List<String> types(Field... fields) {
        return plan(fields).top().components().stream()
                .map(component -> component.type().toString())
                .toList();
    }

    private static List<String> nested(Field... fields) {
        return plan(fields).records().stream()
                .map(record -> record.type().simpleName())
                .toList();
    }
}
