package dev.docbind.generator.yfm.cut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.yfm.YfmTree;
import org.junit.jupiter.api.Test;

class CutBlockTest {

    @Test
    void aCutHasATitleAndContent() {
        assertThat(YfmTree.of("{% cut \"A \"quoted\" title\" %}\n\nText\n\n{% endcut %}\n"))
                .isEqualTo("""
                        CutBlock(A "quoted" title) 1:1+28 5:1+12
                         Paragraph 3:1+4
                        """);
    }

    @Test
    void theEndOfANoteDoesNotCloseACut() {
        assertThat(YfmTree.of("{% cut \"a\" %}\n{% endnote %}\nb\n{% endcut %}\n"))
                .isEqualTo("""
                        CutBlock(a) 1:1+13 4:1+12
                         StrayMarkerBlock(endnote) 2:1+13
                         Paragraph 3:1+1
                        """);
    }
}
