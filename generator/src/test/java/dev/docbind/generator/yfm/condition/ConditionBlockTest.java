package dev.docbind.generator.yfm.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.yfm.YfmTree;
import org.junit.jupiter.api.Test;

class ConditionBlockTest {

    @Test
    void aConditionHoldsItsBlocks() {
        assertThat(YfmTree.of("""
                {% if build == 'dev' %}

                {% note alert "TO-DO" %}
                x
                {% endnote %}

                {% endif %}
                """)).isEqualTo("""
                        ConditionBlock(build == 'dev') 1:1+23 7:1+11
                         NoteBlock(alert, TO-DO) 3:1+24 5:1+13
                          Paragraph 4:1+1
                        """);
    }

    @Test
    void conditionsMayBeNested() {
        assertThat(YfmTree.of("{% if a %}\n{% if b %}\nx\n{% endif %}\n{% endif %}\ny\n"))
                .isEqualTo("""
                        ConditionBlock(a) 1:1+10 5:1+11
                         ConditionBlock(b) 2:1+10 4:1+11
                          Paragraph 3:1+1
                        Paragraph 6:1+1
                        """);
    }
}
