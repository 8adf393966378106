package dev.docbind.bitrix24.curl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page as lines of text. */
final class PageText {
    private static final String FENCE = "```";

    private final List<String> lines;

    private PageText(List<String> lines) {
        this.lines = lines;
    }

    static PageText read(String name) throws IOException {
        return new PageText(Files.readAllLines(Path.of("en", "api-reference", "bizproc", name)));
    }

    /** The command in the fence below the tab's label. */
    CurlCommand command(String tab) {
        int label = lines.indexOf("- " + tab);
        if (label < 0) {
            throw new AssertionError("no tab " + tab);
        }
        List<String> behind = lines.subList(label + 1, lines.size()).stream()
                .map(String::strip)
                .toList();
        int open = behind.indexOf(FENCE + "bash");
        int close = behind.indexOf(FENCE);
        return CurlCommand.read(String.join("\n", behind.subList(open + 1, close)));
    }
}
