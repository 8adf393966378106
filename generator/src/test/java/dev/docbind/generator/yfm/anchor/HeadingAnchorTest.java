package dev.docbind.generator.yfm.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.yfm.YfmTree;
import org.junit.jupiter.api.Test;

class HeadingAnchorTest {

    @Test
    void theAnchorAtTheEndOfAHeadingIsANodeOfItsOwn() {
        assertThat(YfmTree.of("## Parameter fields {#parametr-fields}\n"))
                .isEqualTo("Heading 1:1+38\n HeadingAnchor(parametr-fields)\n");
    }

    @Test
    void classesAreDroppedAndTheFirstOfTwoAnchorsCounts() {
        assertThat(TrailingAttributes.of("Text {#a} {#b} {.b24-info}")).isEqualTo(new TrailingAttributes("Text", "a"));
    }

    @Test
    void bracesInsideTheTextStay() {
        assertThat(TrailingAttributes.of("upload{id}")).isEqualTo(new TrailingAttributes("upload{id}", null));
        assertThat(YfmTree.of("## The {#a} text\n")).isEqualTo("Heading 1:1+16\n");
    }

    @Test
    void anchorsAreFoundInCells() {
        assertThat(YfmTree.of("#|\n|| a |\n#### x {#y} ||\n|#")).contains("   Heading 3:1+11\n    HeadingAnchor(y)\n");
    }
}
