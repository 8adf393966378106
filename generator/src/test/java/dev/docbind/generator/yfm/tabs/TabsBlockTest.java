package dev.docbind.generator.yfm.tabs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.yfm.YfmTree;
import org.junit.jupiter.api.Test;

class TabsBlockTest {

    @Test
    void eachItemIsATabWithItsIndentedContent() {
        assertThat(YfmTree.of("""
                {% list tabs %}

                - cURL (Webhook)

                    ```bash
                    curl
                    ```

                - JS

                    Text

                {% endlist %}

                After
                """)).isEqualTo("""
                        TabsBlock 1:1+15 13:1+13
                         TabBlock(cURL (Webhook)) 3:1+16 7:1+7
                          FencedCodeBlock 5:5+7 6:5+4 7:5+3
                         TabBlock(JS) 9:1+4 11:1+8
                          Paragraph 11:5+4
                        Paragraph 15:1+5
                        """);
    }

    @Test
    void theWholeListMayBeIndented() {
        assertThat(YfmTree.of("""
                1. Step

                    {% list tabs %}

                    - JS

                        ```js
                        x
                        ```

                    - PHP

                        Text

                    {% endlist %}

                2. Step
                """)).isEqualTo("""
                        OrderedList 1:1+7 3:1+19 5:1+8 7:1+13 8:1+9 9:1+11 11:1+9 13:1+12 15:1+17 17:1+7
                         ListItem 1:1+7 3:1+19 5:1+8 7:1+13 8:1+9 9:1+11 11:1+9 13:1+12 15:1+17
                          Paragraph 1:4+4
                          TabsBlock 3:4+16 15:4+14
                           TabBlock(JS) 5:4+5 9:4+8
                            FencedCodeBlock 7:9+5 8:9+1 9:9+3
                           TabBlock(PHP) 11:4+6 13:4+9
                            Paragraph 13:9+4
                         ListItem 17:1+7
                          Paragraph 17:4+4
                        """);
    }

    @Test
    void listsInsideATabAreNoTabs() {
        assertThat(YfmTree.of("""
                {% list tabs %}

                - JS

                    - one
                    - two

                {% endlist %}
                """)).contains("""
                         TabBlock(JS) 3:1+4 6:1+9
                          BulletList 5:5+5 6:5+5
                        """);
    }

    @Test
    void listTabsInsideACutAreFound() {
        assertThat(YfmTree.of("""
                {% cut "More" %}

                {% list tabs %}

                - JS

                    x

                {% endlist %}

                {% endcut %}
                """)).isEqualTo("""
                        CutBlock(More) 1:1+16 11:1+12
                         TabsBlock 3:1+15 9:1+13
                          TabBlock(JS) 5:1+4 7:1+5
                           Paragraph 7:5+1
                        """);
    }

    @Test
    void withoutAnEndTheNextHeadingEndsThem() {
        assertThat(YfmTree.of("""
                {% list tabs %}

                - JS

                    ```js
                    # no heading
                    ```

                ## Response
                """)).isEqualTo("""
                        TabsBlock open 1:1+15 7:1+7
                         TabBlock(JS) 3:1+4 7:1+7
                          FencedCodeBlock 5:5+5 6:5+12 7:5+3
                        Heading 9:1+11
                        """);
    }

    @Test
    void anUnclosedFenceEndsWithItsTab() {
        assertThat(YfmTree.of("""
                {% list tabs %}

                - JS

                    ```js
                    x

                - PHP

                    y

                {% endlist %}
                """)).contains(" TabBlock(PHP) 8:1+5 10:1+5");
    }
}
