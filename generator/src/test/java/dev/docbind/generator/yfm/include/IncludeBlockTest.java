package dev.docbind.generator.yfm.include;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.yfm.YfmTree;
import org.junit.jupiter.api.Test;

class IncludeBlockTest {

    @Test
    void anIncludeHasALabelATargetAndAnAnchor() {
        assertThat(YfmTree.of("{% include [A note](../_includes/a.md#part) %}"))
                .isEqualTo("IncludeBlock(A note, ../_includes/a.md, part, false) 1:1+46\n");
    }

    @Test
    void theTitleMayBeLeftOut() {
        assertThat(YfmTree.of("{% include notitle [x](./b.md) %}"))
                .isEqualTo("IncludeBlock(x, ./b.md, null, true) 1:1+33\n");
    }

    @Test
    void anIncludeMayStandInAListAndInACell() {
        assertThat(YfmTree.of("- {% include [x](b.md) %}\n")).contains("  IncludeBlock(x, b.md, null, false) 1:3+23");
        assertThat(YfmTree.of("#|\n|| a |\n{% include [x](b.md) %} ||\n|#"))
                .contains("   IncludeBlock(x, b.md, null, false) 3:1+23");
    }

    @Test
    void anIncludeWithoutALinkStaysText() {
        assertThat(YfmTree.of("{% include b.md %}")).isEqualTo("Paragraph 1:1+18\n");
    }

    @Test
    void anIncludeInAFenceStaysCode() {
        assertThat(YfmTree.of("```\n{% include [x](b.md) %}\n```\n")).startsWith("FencedCodeBlock");
    }
}
