package dev.docbind.generator.resolve.example;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.TextPlace;
import dev.docbind.generator.source.SourceLocation;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a fence's code: a fence may hold many requests, and each asks for its place. */
final class FenceLines {

    private final Element.CodeFence fence;
    private final int[] starts;

    FenceLines(Element.CodeFence fence) {
        this.fence = fence;
        String text = fence.text();
        IntStream.Builder lines = IntStream.builder().add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines.add(end + 1);
        }
        this.starts = lines.build().toArray();
    }

    /** The fence. */
    SourceLocation fence() {
        return fence.location();
    }

    /** The place of the character at an offset. */
    SourceLocation at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 2 : found;
        TextPlace place = new TextPlace(line + 1, offset - starts[line] + 1);
        return FencePlace.behind(FencePlace.firstLine(fence()), place, fence());
    }
}
