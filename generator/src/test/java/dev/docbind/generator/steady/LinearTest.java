package dev.docbind.generator.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work is counted in allocated bytes, which no other load on the machine changes. */
class LinearTest {

    private static final int SMALL = 150;
    private static final int TIMES = 6;
    /** What is allocated for a page however short it is leaves a little room; a square would need six times as much. */
    private static final double MOST = TIMES * 1.5;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void aPageThatIsLongerCostsAsManyTimesMore(GrowingPage page) throws IOException {
        Reading.page(temporary.resolve("warm"), page.text(SMALL));
        long once = Reading.page(temporary.resolve("once"), page.text(SMALL)).allocated();
        long longer = Reading.page(temporary.resolve("longer"), page.text(SMALL * TIMES))
                .allocated();

        assertThat((double) longer / once).isLessThan(MOST);
    }

    @Test
    void morePagesCostAsManyTimesMore() throws IOException {
        pages("warm", 20);
        long once = pages("once", 20);
        long more = pages("more", 20 * TIMES);

        assertThat((double) more / once).isLessThan(MOST);
    }

    private long pages(String folder, int count) throws IOException {
        Path docs = Files.createDirectories(temporary.resolve(folder));
        String text = GrowingPage.PARAMETER_ROWS.text(20);
        for (int number = 0; number < count; number++) {
            String name = "item" + number;
            Files.writeString(
                    docs.resolve("demo-" + name + "-add.md"), text.replace("demo.item.add", "demo." + name + ".add"));
        }
        Reading reading = Reading.of(docs);
        assertThat(reading.result().emitted()).hasSize(count);
        return reading.allocated();
    }
}
