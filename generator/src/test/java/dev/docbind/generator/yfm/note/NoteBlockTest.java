package dev.docbind.generator.yfm.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.yfm.YfmTree;
import org.junit.jupiter.api.Test;

class NoteBlockTest {

    @Test
    void aNoteHasAKindATitleAndContent() {
        assertThat(YfmTree.of("""
                {% note warning "DEPRECATED" %}

                Text

                {% endnote %}
                """)).isEqualTo("""
                        NoteBlock(warning, DEPRECATED) 1:1+31 5:1+13
                         Paragraph 3:1+4
                        """);
    }

    @Test
    void kindAndTitleMayBeMissing() {
        assertThat(YfmTree.of("{% note %}\n{% endnote %}")).startsWith("NoteBlock(info, ) ");
        assertThat(YfmTree.of("{% note tip \"\" %}\n{% endnote %}")).startsWith("NoteBlock(tip, ) ");
    }

    @Test
    void aNoteInterruptsAParagraphAndMayStandInAList() {
        assertThat(YfmTree.of("""
                - item
                  {% note info %}

                  Text

                  {% endnote %}
                """)).contains("""
                          Paragraph 1:3+4
                          NoteBlock(info, ) 2:3+15 6:3+13
                           Paragraph 4:3+4
                        """);
    }

    @Test
    void aMarkerClosesTheInnermostNote() {
        assertThat(YfmTree.of("""
                {% note info "a" %}
                {% note tip "b" %}
                x
                {% endnote %}
                y
                {% endnote %}
                z
                """)).isEqualTo("""
                        NoteBlock(info, a) 1:1+19 6:1+13
                         NoteBlock(tip, b) 2:1+18 4:1+13
                          Paragraph 3:1+1
                         Paragraph 5:1+1
                        Paragraph 7:1+1
                        """);
    }

    @Test
    void withoutAnEndANoteReachesToTheEndOfWhatItStandsIn() {
        assertThat(YfmTree.of("> {% note info %}\n> a\n\nb\n")).isEqualTo("""
                        BlockQuote 1:1+17 2:1+3
                         NoteBlock(info, ) open 1:3+15 2:3+1
                          Paragraph 2:3+1
                        Paragraph 4:1+1
                        """);
    }

    @Test
    void anEndWithoutANoteIsAMarkerOfItsOwn() {
        assertThat(YfmTree.of("a\n{% endnote %}\nb\n")).isEqualTo("""
                        Paragraph 1:1+1
                        StrayMarkerBlock(endnote) 2:1+13
                        Paragraph 3:1+1
                        """);
    }
}
