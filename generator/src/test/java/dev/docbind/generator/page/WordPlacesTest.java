package dev.docbind.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import org.junit.jupiter.api.Test;

class WordPlacesTest {

    @Test
    void nameAndTypeOfARowHaveTheirOwnColumns() {
        FieldRow row = row("""
                #|
                || **ID***
                  [`int`](x.md) | Text ||
                |#
                """);

        assertThat(row.words().ofName("ID")).hasToString("a.md:2:6");
        assertThat(row.words().ofType("int", "ID")).hasToString("a.md:3:5");
    }

    @Test
    void aRowMayOpenAloneOnItsLineInsideOfATab() {
        FieldRow row = row("""
                {% list tabs %}

                - One

                    #|
                    ||
                    **ID**
                    `int`
                    | Text ||
                    |#

                {% endlist %}
                """);

        assertThat(row.location()).hasToString("a.md:6:5");
        assertThat(row.words().ofName("ID")).hasToString("a.md:7:7");
        assertThat(row.words().ofType("int", "ID")).hasToString("a.md:8:6");
    }

    @Test
    void alternativesHaveAPlaceEach() {
        FieldRow row = row("#|\n|| **A**\\|**B**\n`string`\\|`array` | Text ||\n|#\n");

        assertThat(row.words().ofName("A")).hasToString("a.md:2:6");
        assertThat(row.words().ofName("B")).hasToString("a.md:2:13");
        assertThat(row.words().ofType("array", "A")).hasToString("a.md:3:12");
    }

    @Test
    void aTypeMayBeCalledAsTheNameIs() {
        FieldRow row = row("#|\n|| **time**\n[`time`](x.md) | Text ||\n|#\n");

        assertThat(row.words().ofType("time", "time")).hasToString("a.md:3:3");
    }

    @Test
    void theTypeMayHaveAColumn() {
        FieldRow row = row("""
                #|
                || **Name** | **Type** | **Description** ||
                || **string** | `string[]` | Text ||
                |#
                """);

        assertThat(row.words().ofType("string[]", "string")).hasToString("a.md:3:18");
    }

    @Test
    void escapesAndLongerWordsAreToldApart() {
        FieldRow row = row("#|\n|| **A_ID**\\|**UF\\_ID**\n`string` | Text ||\n|#\n");

        assertThat(row.words().ofName("UF_ID")).hasToString("a.md:2:16");
        assertThat(row.words().ofName("ID")).hasToString("a.md:2:4");
    }

    private static FieldRow row(String text) {
        Page page = new PageReader().read(new SourceFile("a.md", text), new Diagnostics());
        return table(page.elements().get(0)).fields().rows().get(0);
    }

    private static Element.Table table(Element element) {
        return element instanceof Element.Tabs tabs
                ? (Element.Table) tabs.tabs().get(0).content().get(0)
                : (Element.Table) element;
    }
}
