package dev.docbind.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTableTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aRowHasANameAStarTypesADescriptionAndAPlace() {
        List<FieldRow> fields = read("""
                #|
                || **Name**
                `type` | **Description** ||
                || **ID***
                [`string`](../types.md) | The text.

                - item ||
                |#
                """);

        assertThat(fields).hasSize(1);
        FieldRow field = fields.get(0);
        assertThat(field.names()).containsExactly("ID");
        assertThat(field.required()).isTrue();
        assertThat(field.placeholder()).isFalse();
        assertThat(field.types()).containsExactly("string");
        assertThat(field.typeTarget()).isEqualTo("../types.md");
        assertThat(field.description()).isEqualTo("The text.\n\n- item");
        assertThat(field.content())
                .extracting(element -> element.location().toString())
                .containsExactly("a.md:5:27", "a.md:7:1");
        assertThat(field.location()).isEqualTo(SourceLocation.of("a.md", 4, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**NAME***; NAME; true",
                "**NAME**; NAME; false",
                "**NAME**^*^; NAME; true",
                "**NAME^*^**; NAME; true",
                "**NAME** *; NAME; true",
                "**NAME****; NAME; false",
                "**NAME***,**; NAME; true",
                "**UF_\\***; UF_*; false",
                "**UF_\\****; UF_*; true",
                "NAME; NAME; false",
                "NAME\\*; NAME; true",
                "`NAME`; NAME; false",
                "**`<id>`**; <id>; false",
                "**<id>***; <id>; true",
                "**\\<id\\>**; <id>; false",
                "**chat<chatId>**; chat<chatId>; false",
                "**a_b_c**; a_b_c; false",
                "**a[].b**; a[].b; false",
                "**=DELETED**; =DELETED; false",
                "**LANGUAGE_ID (LANG)***; LANGUAGE_ID (LANG); true",
            })
    void oneStarAfterTheNameMeansRequired(String cell, String name, boolean required) {
        assertThat(read(table(cell + "\n`string`")))
                .singleElement()
                .satisfies(field -> assertThat(field.names()).containsExactly(name))
                .satisfies(field -> assertThat(field.required()).isEqualTo(required))
                .satisfies(field -> assertThat(field.types()).containsExactly("string"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"**A***\\|**B**", "**A*** \\| **B***", "**A\\|B***", "**A*** or **B***", "**A*** или **B***"})
    void alternativesAreSeveralNames(String cell) {
        assertThat(read(table(cell + "\n[`boolean`](x)")))
                .singleElement()
                .satisfies(field -> assertThat(field.names()).containsExactly("A", "B"))
                .satisfies(field -> assertThat(field.required()).isTrue())
                .satisfies(field -> assertThat(field.types()).containsExactly("boolean"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[`string`](x) \\| [`object`](y); string,object",
                "[`string` \\| `object`](x); string,object",
                "[`string\\|null`](x); string,null",
                "[`string`](x) \\|⏎[`object`](y)\\|⏎`null`; string,object,null",
                "[`string`](x)⏎[`object`](y); string,object",
                "[`crm_contact[]`](x); crm_contact[]",
                "[`crm_contact`](x)[]; crm_contact[]",
                "[object](x); object",
                "string; string",
                "`catalog_product.id`; catalog_product.id",
                "[`object`](x) or `null`; object,null",
                "[`string`; string",
                "[`string`](x) with the value `Y`; string",
            })
    void typesAreSplitAtPipesAndLineEnds(String written, String types) {
        assertThat(read(table("**A**\n" + written.replace('⏎', '\n'))))
                .singleElement()
                .satisfies(field -> assertThat(field.types()).containsExactly(types.split(",")));
    }

    @Test
    void theTypeMayStandOnTheNamesOwnLine() {
        assertThat(read(table("**A*** [`integer`](x)")))
                .singleElement()
                .satisfies(field -> assertThat(field.names()).containsExactly("A"))
                .satisfies(field -> assertThat(field.types()).containsExactly("integer"));
        assertThat(read(table("**A**[`time`](x)")))
                .singleElement()
                .satisfies(field -> assertThat(field.types()).containsExactly("time"));
    }

    @Test
    void theTypeMayHaveAColumn() {
        assertThat(read("#|\n|| Field | Type | Description ||\n|| **A*** | [`integer`](x) | text ||\n|#"))
                .singleElement()
                .satisfies(field -> assertThat(field.types()).containsExactly("integer"))
                .satisfies(field -> assertThat(field.description()).isEqualTo("text"));
    }

    @Test
    void theNameNeedNotStandInTheFirstColumnAndFurtherColumnsAddToTheDescription() {
        assertThat(read("#|\n|| CRM Object | Name | Description | Note ||\n|| Lead | **A** | text | more ||\n|#"))
                .singleElement()
                .satisfies(field -> assertThat(field.names()).containsExactly("A"))
                .satisfies(
                        field -> assertThat(field.description()).isEqualTo("text\n\nCRM Object: Lead\n\nNote: more"));
    }

    @Test
    void aTableWithoutAHeaderBeginsWithItsFirstField() {
        String text = "#|\n|| **FILTER**\n[`object`](x) | text ||\n|| **ORDER**\n[`object`](x) | text ||\n|#";

        assertThat(read(text)).extracting(FieldRow::names).containsExactly(List.of("FILTER"), List.of("ORDER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Name**\n`type` | **Description**",
                "Name Type | Description",
                "**Field** / **Type** | **Description** | **Note**",
                "**Parameter** `type` | **Description**",
                "**Key**\n`type` | **Description**",
                "**Value**\n`type` | **Description**",
                "**Field**\n[`type`](x.md) | **Description**",
                "**Название**\n`тип` | **Описание**",
                "Поле Тип | Описание | Примечание",
                "Параметр / Тип | Описание",
                "**Название** | **Пример** | **Описание**"
            })
    void theHeaderTellsAFieldTable(String header) {
        assertThat(tableOf("#|\n|| " + header + " ||\n|| **A** | b ||\n|#")
                        .fields()
                        .recognized())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Code** | **Description**",
                "**Field** | **Error description** | **How to fix**",
                "**Поле** | **Описание ошибки** | **Как исправить**",
                "SOURCE_ID | Name",
                "**Method** | **Description**",
                "**Type** | **Description**",
                "**Object Type** | **`entityTypeId`**"
            })
    void otherTablesListNoFields(String header) {
        Element.Table table = tableOf("#|\n|| " + header + " ||\n|| **A** | b | c ||\n|#");

        assertThat(table.fields().recognized()).isFalse();
        assertThat(table.fields().rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UF_CRM_...", "UF_\\*", "<id>", "chat<chatId>", "upload{id}", "propertyN", "UF_xxx"})
    void aNameThatStandsForManyKeysIsAPlaceholder(String name) {
        assertThat(read(table("**" + name + "**\n`string`")))
                .singleElement()
                .satisfies(field -> assertThat(field.placeholder()).isTrue());
    }

    @Test
    void aCaptionIsNoField() {
        assertThat(read(table("**Settings for all of them**"))).isEmpty();
        assertThat(read("#|\n|| Name | Description ||\n|| A long caption | > ||\n|| **A** | b ||\n|#"))
                .hasSize(1);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aPhraseWithATypeIsAName() {
        assertThat(read(table("**Automation rule name**\n`string`")))
                .singleElement()
                .satisfies(field -> assertThat(field.names()).containsExactly("Automation rule name"));
    }

    @Test
    void proseBelowTheNameBelongsToTheDescription() {
        assertThat(read(table("**order**\nPossible values for `order`:\n- `asc`")))
                .singleElement()
                .satisfies(field -> assertThat(field.types()).isEmpty())
                .satisfies(field -> assertThat(field.description()).startsWith("Possible values for order:\n\n"))
                .satisfies(field -> assertThat(field.content()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[`entity[]`](#entity)", "**[`object`](#o)**", "`null`", "`object`\n[`entity`](#entity)"})
    void aRowThatTellsATypeAloneHasNoName(String cell) {
        assertThat(read(table(cell)))
                .singleElement()
                .satisfies(field -> assertThat(field.names()).isEmpty())
                .satisfies(field -> assertThat(field.types()).isNotEmpty());
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aRowWithoutNameAndTypeIsReportedAndLeftOut() {
        assertThat(read(table(""))).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .hasToString("a.md:4:1: warning: this row has no name; it is left out [row-unread]"
                        + " (a field needs its name)");
    }

    @Test
    void anEmptyRowIsNothing() {
        assertThat(read("#|\n|| Name | Description ||\n|| | ||\n|#")).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    private static String table(String nameCell) {
        return "#|\n|| **Name**\n`type` | **Description** ||\n|| " + nameCell + " | text ||\n|#\n";
    }

    private List<FieldRow> read(String text) {
        FieldTable fields = tableOf(text).fields();
        diagnostics.addAll(fields.problems());
        return fields.rows();
    }

    private static Element.Table tableOf(String text) {
        return (Element.Table) new PageReader()
                .read(new SourceFile("a.md", text), new Diagnostics())
                .elements()
                .get(0);
    }
}
